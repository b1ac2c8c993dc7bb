#!/usr/bin/env bash
# The program and the library of each level have no instruction of a higher level, and the loader
# can bind nothing of a library to an instance that the program has of the same template.
#
#   levels.sh PROGRAM LIBRARY LIBRARY-V3 LIBRARY-V4
set -euo pipefail

fail() {
    echo "FAILED: $*" >&2
    exit 1
}

# vectors FILE BYTES: how many instructions begin, after prefixes, with one of these bytes. In
# 64-bit code c4 and c5 begin those of AVX, AVX2, FMA and BMI alone, 62 those of AVX-512.
vectors() {
    objdump -d --insn-width=16 "$1" |
        grep -cE "^ *[0-9a-f]+:[[:space:]]((26|2e|36|3e|64|65|67) )*($2) " || true
}

program=$1 library=$2 library_v3=$3 library_v4=$4
[ "$(vectors "$library_v3" 'c4|c5')" -gt 0 ] || fail "no AVX2 is found where it must be"
[ "$(vectors "$library_v4" 62)" -gt 0 ] || fail "no AVX-512 is found where it must be"

for file in "$program" "$library"; do
    [ "$(vectors "$file" 'c4|c5|62')" -eq 0 ] || fail "$file has instructions of AVX"
done
[ "$(vectors "$library_v3" 62)" -eq 0 ] || fail "$library_v3 has instructions of AVX-512"

for file in "$library" "$library_v3" "$library_v4"; do
    others=$(nm -D --defined-only "$file" | grep -vE ' _Z(N|NK|T[ISV]N)8actigrad' || true)
    [ -z "$others" ] || fail "$file exports $others"
    # references that the loader resolves; type information stands for the same in all
    bound=$(readelf -rW "$file" | grep -E ' _Z(N|NK)8actigrad|5Eigen' || true)
    [ -z "$bound" ] || fail "$file lets the loader choose $bound"
done
