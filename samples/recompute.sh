#!/bin/sh
# Recompute every ticket of a plan, and the commitment and seed of its manifest, with sha256sum and
# awk only: no swc program is used.  Usage: recompute.sh MANIFEST     (plan and policy lie beside it)
set -eu
manifest=$1 dir=$(dirname "$1") work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
field() { awk -F '\t' -v key="$1" -v at="$2" '$1 == key { print $at; exit }' "$manifest"; }
check() { [ "$2" = "$3" ] && echo "ok: $1" || { echo "WRONG: $1"; wrong=1; }; }
wrong=0 seed=$(field seed 2) commit=$(field commit 2)
check commitment "$commit" "$(awk -F '\t' '$1 == "commit" { exit } 1' "$manifest" | sha256sum | cut -c 1-64)"
awk -F '\t' '$1 == "policy" { print $3 "  " $2 } $1 == "in" || $1 == "out" { print $5 "  " $3 }' "$manifest" > "$work/sums"
(cd "$dir" && sha256sum -c --quiet "$work/sums") && echo "ok: files" || { echo "WRONG: files"; wrong=1; }
if [ -n "$(field draw 2)" ]; then
    check seed "$seed" "$({ printf 'swc-seed-1\n%s\n' "$commit"; awk -F '\t' '$1 == "draw" { print $2 }' "$manifest"; } | sha256sum | cut -c 1-64)"
fi
plan=$dir/$(awk -F '\t' '$1 == "out" && $2 == "plan" { print $3 }' "$manifest")
# One file to hash for each child with a number; quoted cells are read as RFC 4180 says.
awk -v seed="$seed" -v round="$(field round 2)" -v work="$work" '
    function cells(line,  n, c, i, quoted) {
        n = 1; split("", row)
        for (i = 1; i <= length(line); i++) {
            c = substr(line, i, 1)
            if (c == "\"") quoted = !quoted; else if (c == "," && !quoted) n++; else row[n] = row[n] c
        } }
    /^#/ { exit } { cells($0) } NR == 1 { for (i in row) at[row[i]] = i; next }
    { key = row[at["personal_id"]] != "" ? "P:" row[at["personal_id"]] : "S:" row[at["student_id"]]
      if (key == "S:") { named++; next } # name keys need Unicode folding: left to swc-audit
      file = work "/" NR; printf "swc-ticket-1\n%s\n%s\n%s\n", seed, round, key > file; close(file)
      print row[at["ticket"]] "  " file > (work "/tickets") }
    END { if (named) print "not checked here (no number): " named " tickets" }' "$plan"
[ ! -s "$work/tickets" ] || { sha256sum -c --quiet "$work/tickets" && echo "ok: $(wc -l < "$work/tickets") tickets"; } || { echo "WRONG: tickets"; wrong=1; }
exit $wrong
