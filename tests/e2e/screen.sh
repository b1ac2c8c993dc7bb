# What run.sh sees and does on its screen. Sourced, not run.
# It needs $program; the program finds an empty home, settings in English and light colours.

accent='#1f6feb'                # of the light theme
patience=120 # seconds

fail() {
    echo "FAILED: $*" >&2
    [ ! -e "${work:-}/shot.png" ] || cp "$work/shot.png" "${TMPDIR:-/tmp}/actigrad-e2e.png"
    exit 1
}

for tool in Xvfb xdotool xclip import convert compare identify; do
    command -v "$tool" >/dev/null ||
        fail "$tool is missing: apt-get install xvfb xdotool xclip imagemagick"
done

work=$(mktemp -d)
server=
app=
clean_up() {
    [ -z "$app" ] || kill -KILL "$app" 2>/dev/null || true
    [ -z "$server" ] || kill "$server" 2>/dev/null || true
    wait 2>/dev/null || true
    rm -rf "$work"
}
trap clean_up EXIT
trap 'exit 1' INT TERM

export HOME=$work/home XDG_CONFIG_HOME=$work/config XDG_RUNTIME_DIR=$work/runtime \
    XDG_CACHE_HOME=$work/cache LC_ALL=C.UTF-8 QT_QPA_PLATFORM=xcb DBUS_SESSION_BUS_ADDRESS=disabled:
unset XDG_DATA_HOME LANGUAGE QT_SCALE_FACTOR QT_FONT_DPI QT_STYLE_OVERRIDE QT_QPA_PLATFORMTHEME WAYLAND_DISPLAY
mkdir -m 700 "$HOME" "$XDG_CONFIG_HOME" "$XDG_RUNTIME_DIR" "$XDG_CACHE_HOME"
settings=$XDG_CONFIG_HOME/actigrad/actigrad.conf
mkdir "$(dirname "$settings")"
printf '[General]\ncolors=light\nlanguage=en\n' >"$settings"

# wait_for MESSAGE COMMAND...: until the command succeeds, with a new shot.png before each try
wait_for() {
    local message=$1 end=$((SECONDS + patience))
    shift
    until shoot && "$@"; do
        kill -0 "$app" 2>/dev/null || fail "the program is gone ($*)"
        [ $SECONDS -lt $end ] || fail "$message"
        sleep 0.1
    done
}

start_server() {
    mkfifo "$work/display"
    Xvfb -displayfd 3 -screen 0 1600x1000x24 -nolisten tcp -noreset 3>"$work/display" 2>"$work/server.log" &
    server=$!
    local number
    read -r -t "$patience" number <"$work/display" || fail "Xvfb: $(cat "$work/server.log")"
    export DISPLAY=:$number
}

# find_window TITLE: prints its id, once it is to be seen
find_window() {
    local end=$((SECONDS + patience))
    until xdotool search --onlyvisible --name "^$1\$" 2>/dev/null | head -n 1 | grep .; do
        kill -0 "$app" 2>/dev/null && [ $SECONDS -lt $end ] || return 1
        sleep 0.05
    done
}

is_gone() {
    ! xdotool search --onlyvisible --name '.' | grep -qx "$1"
}

# There is no window manager: the focus goes where it is sent.
open_window() {
    "$program" &
    app=$!
    window=$(find_window Actigrad) || fail "no window"
    xdotool windowfocus --sync "$window"
}

close_window() {
    local end status=0
    xdotool key ctrl+q
    end=$((SECONDS + patience))
    while kill -0 "$app" 2>/dev/null; do
        [ $SECONDS -lt $end ] || fail "the program does not end"
        sleep 0.02
    done
    wait "$app" || status=$?
    app=
    [ $status -eq 0 ] || fail "the program ends with status $status"
}

shoot() { import -silent -window root "$work/shot.png"; }

# has_colors COUNT
has_colors() { [ "$(identify -format '%k\n' "$work/shot.png")" -gt "$1" ]; }

# differing PICTURE OTHER: prints how many pixels differ
differing() {
    { compare -metric AE "$work/$1" "$work/$2" null: 2>&1 || true; } | awk '{ printf "%d\n", $1 }'
}

stands_still() {
    cp "$work/shot.png" "$work/last.png"
    sleep 0.3
    shoot
    [ "$(differing last.png shot.png)" -eq 0 ]
}

moves() { ! stands_still; }

# accented: prints left, top, width and height of each patch of the accent colour
accented() {
    convert "$work/shot.png" -fill white +opaque "$accent" -fill black -opaque "$accent" \
        -define connected-components:verbose=true -define connected-components:area-threshold=40 \
        -connected-components 8 null: | awk '/gray\(0\)|srgb\(0,0,0\)/ { print $2 }' | tr 'x+' '  ' |
        awk '{ print $3, $4, $1, $2 }'
}

# sliders: prints left, right and middle of the filled part of each, from the top; the handle may be
# apart from it
sliders() {
    accented | awk '$1 < 320 && $3 >= 20 && $3 < 260 && $4 < 30 {
        print $1, $1 + $3, int($2 + $4 / 2) }' | sort -n -k 3
}

slider() { sliders | sed -n "$1p"; }

has_sliders() { [ "$(sliders | wc -l)" -eq 5 ]; }

# slider_is_shorter_than WIDTH: that of W2 is
slider_is_shorter_than() {
    local left right y
    read -r left right y < <(slider 4) && [ $((right - left)) -lt $(($1 / 2)) ]
}

# The strip has a bar of the accent colour at its left edge during a preview.
shows_preview() { accented | awk '$3 == 4 && $4 >= 20 && $4 < 45 { found = 1 } END { exit !found }'; }
shows_no_preview() { ! shows_preview; }

claim() { echo "- $*"; }
