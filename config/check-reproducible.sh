#!/usr/bin/env bash
# Builds the checkout twice, each time from nothing, in another folder, time zone, language and encoding of the machine,
# and compares the SHA-512 of every jar. Ends with 1 and the names of the jars that differ.
#
# usage: config/check-reproducible.sh [more Maven arguments, for example -Pdocs]
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

build() { # folder, then the settings of the machine as Maven options, then Maven arguments
  local folder=$1 options=$2
  shift 2
  mkdir -p "$folder"
  # What is committed or about to be: tracked and new files as they stand, without anything built.
  (cd "$root" && git ls-files -z --cached --others --exclude-standard \
    | while IFS= read -r -d '' file; do if [ -e "$file" ]; then printf '%s\0' "$file"; fi; done \
    | tar --null --files-from=- -cf -) | tar -xf - -C "$folder"
  (cd "$folder" && MAVEN_OPTS="${MAVEN_OPTS:-} $options" mvn -q -B -ntp -Dmaven.test.skip=true \
    -Dtutela.enforce.phase=none -Dtutela.allowlist.phase=none -Dtutela.forbidden.phase=none -Dtutela.jpms.phase=none \
    package "$@" </dev/null)
  (cd "$folder" && find . -path '*/target/*.jar' -type f -print0 | sort -z | xargs -0 -r sha512sum) >"$folder.sums"
}

build "$work/first" "-Duser.timezone=Pacific/Auckland -Duser.language=tr -Duser.country=TR" "$@"
build "$work/another folder" "-Duser.timezone=America/St_Johns -Duser.language=en -Duser.country=US -Dfile.encoding=ISO-8859-1" "$@"

count=$(wc -l <"$work/first.sums")
if [ "$count" -eq 0 ]; then
  echo "No jar was built, so nothing was compared" >&2
  exit 1
fi
if ! diff "$work/first.sums" "$work/another folder.sums" >"$work/difference"; then
  echo "Not reproducible, these jars differ between two builds:" >&2
  awk '/^[<>]/ { sub(/^[<>] [0-9a-f]+ +\*?/, ""); print "  " $0 }' "$work/difference" | sort -u >&2
  exit 1
fi
echo "$count jars are byte-identical in two builds"
