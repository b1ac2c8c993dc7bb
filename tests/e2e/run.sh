#!/usr/bin/env bash
# Works the real program in a real X window as a user would: by mouse and keys, judged by pixels.
#
#   run.sh PROGRAM
#
# Needs Xvfb, xdotool and ImageMagick. Nothing is timed: what does not come within two minutes, on
# however busy a machine, is taken for never.
set -euo pipefail

program=$(realpath "$1")
. "$(dirname "$0")/screen.sh"

claim "the program opens a window that is not blank"
start_server
open_window
wait_for "no picture in the window" has_colors 200
wait_for "no sliders in the window" has_sliders
! shows_preview || fail "a preview is shown from the start"

claim "Space begins to train"
xdotool key space
wait_for "the run does not begin" moves

claim "Space holds the picture"
xdotool key space
wait_for "the picture moves while paused" stands_still

claim "dragging W2 shows its step 0 while the button is down"
cp "$work/shot.png" "$work/before.png"
read -r left right y < <(slider 4) # C, W1, b1, W2
target=$((left + (right - left) / 3)) # 0.01 lies a third of the way from 0.001 to 1
xdotool mousemove $((right - 7)) "$y" mousedown 1
for i in 1 2 3 4 5 6 7 8; do
    xdotool mousemove $((right - 7 + (target - right + 7) * i / 8)) "$y"
done
wait_for "the preview does not show" shows_preview
[ "$(differing before.png shot.png)" -gt 5000 ] || fail "the pictures do not change"
xdotool mouseup 1
wait_for "the slider does not stay" slider_is_shorter_than $((right - left))

claim "Ctrl+R takes the new scale, and Space trains with it"
xdotool key ctrl+r
wait_for "the preview does not go" shows_no_preview
xdotool key space
wait_for "the run does not move" moves

claim "Ctrl+E, a name and Return save a picture with its config"
xdotool key ctrl+e
dialog=$(find_window 'Export picture') || fail "no export dialog"
xdotool windowfocus --sync "$dialog"
xdotool type --delay 5 "$work/picture.png"
xdotool key Return
wait_for "no picture is saved" test -s "$work/picture.png"
wait_for "the export dialog stays" is_gone "$dialog"
read -r width height colors < <(identify -format '%w %h %k\n' "$work/picture.png") ||
    fail "the picture cannot be read"
[ "$width" -gt 1000 ] && [ "$height" -gt 600 ] && [ "$colors" -gt 100 ] ||
    fail "the picture has $width × $height pixels in $colors colours"
identify -verbose "$work/picture.png" | grep 'Actigrad:config' |
    grep -Eq '"W2": ?0\.0[0-9]+' || fail "the picture does not tell its W2 scale"

claim "Ctrl+Q ends the program in mid-training, and settings are left"
xdotool windowfocus --sync "$window"
wait_for "the run does not go on" moves
close_window
grep -Eq '^W2=0\.0[0-9]+' "$settings" || fail "the W2 scale is not in the settings"

claim "the next start has the scale that was left, and ends as well"
open_window
wait_for "no sliders in the window" has_sliders
wait_for "the slider is not where it was" slider_is_shorter_than $((right - left))
close_window

echo "passed"
