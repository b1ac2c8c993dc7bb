#!/usr/bin/env bash
# The real program when those around it are gone: the other side of the clipboard, the X server.
#
#   display.sh PROGRAM
set -euo pipefail

program=$(realpath "$1")
. "$(dirname "$0")/../e2e/screen.sh"

claim "a copied picture is given away; who takes only half of it does no harm"
start_server
open_window
wait_for "no picture in the window" has_colors 200
xdotool key space
wait_for "the run does not begin" moves
xdotool key ctrl+shift+c
offers_picture() { timeout 10 xclip -selection clipboard -o -t TARGETS 2>/dev/null | grep -qx image/png; }
wait_for "no picture in the clipboard" offers_picture
timeout 60 xclip -selection clipboard -o -t image/png >"$work/pasted.png"
[ "$(identify -format '%m' "$work/pasted.png")" = PNG ] || fail "the picture cannot be read"
timeout 60 xclip -selection clipboard -o -t image/bmp 2>/dev/null | head -c 1000 >/dev/null || true
wait_for "the run does not go on" moves

claim "pasting from a program that is gone does no harm"
echo 12 | xclip -selection clipboard -quiet -i 2>/dev/null &
owner=$!
owned() { [ "$(timeout 10 xclip -selection clipboard -o 2>/dev/null)" = 12 ]; }
wait_for "nobody owns the clipboard" owned
kill -STOP $owner # it owns the clipboard, and does not answer
xdotool key Tab ctrl+v
kill -KILL $owner
wait_for "the run does not go on" moves
close_window

claim "settings that cannot be read stay as they are, and the window opens"
rm "$settings" # root reads what nobody may
mkdir "$settings"
open_window
wait_for "no picture in the window" has_colors 200
close_window
rmdir "$settings"

claim "without its X server the program ends with one line"
"$program" 2>"$work/said" &
app=$!
window=$(find_window Actigrad) || fail "no window"
xdotool windowfocus --sync "$window"
xdotool key space
wait_for "the run does not begin" moves
kept() { ls "$HOME"/.local/share/actigrad/sessions/*.actigrad >/dev/null 2>&1; }
wait_for "the session is not kept" kept
kill -KILL "$server"
status=0
wait "$app" || status=$?
app=
[ $status -eq 1 ] || fail "the program ends with status $status"
[ "$(wc -l <"$work/said")" -eq 1 ] || fail "it says: $(cat "$work/said")"

claim "what was kept until then stays for the next window"
rm "$work/display"
start_server
open_window
wait_for "no picture in the window" has_colors 200
kept || fail "it is gone"
close_window

echo "passed"
