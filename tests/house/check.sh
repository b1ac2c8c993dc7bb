#!/bin/sh
# Fails on an include that runs against the plan of the house, and on Qt in core/, widgets where
# there may be none and Eigen in headers that app/ sees.
#
#   check.sh SOURCE-FOLDER
set -eu
cd "$1"
find app core -name '*.h' -o -name '*.cpp' | sort | xargs awk -v plan=tests/house/arrows '
    function room(file) { sub("/[^/]*$", "", file); return file }
    BEGIN {
        while ((getline line < plan) > 0) {
            if (line ~ /^#/ || line == "") continue
            split(line, sides, ":")
            known[sides[1]] = 1
            count = split(sides[2], rooms, " ")
            for (i = 1; i <= count; ++i) allowed[sides[1], rooms[i]] = 1
        }
    }
    function fail(why) { print FILENAME ":" FNR ": " why; failed = 1 }
    !/^#include/ { next }
    { from = room(FILENAME) }
    !(from in known) { fail("the plan has no room " from) }
    /^#include "(app|core)\// {
        split($0, quoted, "\"")
        to = room(quoted[2])
        if (to != from && !((from, to) in allowed)) fail(from " may not include " to)
    }
    from ~ /^core/ && /[<"]Q/ { fail("core includes Qt") }
    from ~ /^app\/(options|base)$/ && /<Q(Widget|Application|Label|Dialog|MessageBox)>/ {
        fail(from " includes widgets")
    }
    END { exit failed }
'
