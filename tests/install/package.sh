#!/usr/bin/env bash
# What the package holds beside the program is valid, as far as the validators are installed:
# package.sh BUILD
set -euo pipefail
build=$1
source=$(cd "$(dirname "$0")/../.." && pwd)
id=org.actigrad.Actigrad
made=$build/resources/package/made
cmake --build "$build" --target actigrad_package >/dev/null

check() { # NAME COMMAND…
    local name=$1
    shift
    if command -v "$name" >/dev/null; then
        "$name" "$@"
    else
        echo "skipped: $name is not installed"
    fi
}
check desktop-file-validate "$source/resources/package/$id.desktop"
check appstreamcli validate --no-net "$build/resources/package/$id.metainfo.xml"
check xmllint --noout "$source/resources/package/$id.mime.xml"
warnings=$(LC_ALL=C.UTF-8 man --warnings -l "$made/actigrad.1" 2>&1 >/dev/null || true)
[ -z "$warnings" ] || { echo "$warnings"; exit 1; }
bash -n "$made/actigrad.bash"
grep -q -- '--headless' "$made/actigrad.bash"
grep -q "setDesktopFileName(\"$id\")" "$source/app/main.cpp"
for size in 16 256; do
    test "$(stat -c %s "$made/$size.png")" -gt 200
done
