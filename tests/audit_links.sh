#!/bin/sh
# The audit's objects ask for no symbol that the allocator's objects define: the audit shares
# reading and writing with the allocator and nothing else.   audit_links.sh BUILD_DIR
set -eu
objects=$1/CMakeFiles/swc_objects.dir/lib/ops
wanted=$(mktemp)
offered=$(mktemp)
trap 'rm -f "$wanted" "$offered"' EXIT
nm -u "$objects"/audit/*.o | awk '$1 == "U" { print $2 }' | sort -u > "$wanted"
nm --defined-only -g "$objects"/allocate/*.o | awk 'NF == 3 { print $3 }' | sort -u > "$offered"
test -s "$wanted"
grep -q '^swc_allocate_run$' "$offered" # the list is the right one
shared=$(comm -12 "$wanted" "$offered")
if [ -n "$shared" ]; then
    echo "the audit calls the allocator: $shared" >&2
    exit 1
fi
