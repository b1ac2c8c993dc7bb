#!/usr/bin/env bash
# The installed program runs from wherever it is moved to, and is the one that was built.
#
#   relocated.sh BUILD PROGRAM
#
# PROGRAM is its place in the installation, as bin/actigrad.
set -euo pipefail

build=$1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

cmake --install "$build" --prefix "$work/first" >/dev/null
mv "$work/first" "$work/moved"
moved=$work/moved/$2

libraries=$(ldd "$moved")
if grep -F "$build" <<<"$libraries" || grep 'libactigrad.*not found' <<<"$libraries"; then
    echo "FAILED: it needs a library from elsewhere" >&2
    exit 1
fi
for hidden in '' AVX512F AVX2; do
    export GLIBC_TUNABLES=${hidden:+glibc.cpu.hwcaps=-$hidden}
    diff <("$build/actigrad" --version) <("$moved" --version)
done
