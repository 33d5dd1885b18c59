#!/bin/sh
# Build swc and run the whole chain on the invented district of samples/krong-bong.
# Usage: samples/run.sh [OUTPUT FOLDER]     (default: out)
# Installs missing Debian packages (says which; through sudo unless root). README.md tells the story.
set -eu
cd "$(dirname "$0")/.."
. tests/setup.sh
# shellcheck disable=SC2086
install_packages $build_packages
configure_and_build build -DBUILD_TESTING=OFF

PATH="$PWD/build:$PATH"
in=samples/krong-bong
out=${1:-out}
# A rehearsal seed. The real one comes from a public draw after the commitment: see swc-allocate(1).
seed=$(printf 'samples/krong-bong, R1' | sha256sum | cut -c1-64)
mkdir -p "$out"

# swc says by its exit status that a form has errors (1); the sample has one such form on purpose.
may_have_errors() {
    "$@" || [ $? -eq 1 ]
}

echo "reading the registers"
may_have_errors swc-validate -q -k schools "$in/danh-muc-truong.xlsx" -o "$out/schools.csv"
may_have_errors swc-validate -q -k devices "$in"/kho/* -o "$out/devices.csv"
may_have_errors swc-validate -q -k donations "$in/so-tiep-nhan.csv" -o "$out/donations.csv"
may_have_errors swc-validate -q -k handovers "$in/ban-giao-dot-0.csv" -o "$out/handovers.csv"
may_have_errors swc-validate -q -k coverage "$in/diem-lom-song.csv" -o "$out/coverage.csv"
may_have_errors swc-validate -q -k platforms "$in/nen-tang.csv" -o "$out/platforms.csv"

echo "reading the school forms, finding duplicates, allocating"
may_have_errors swc-validate -q -k students --schools "$out/schools.csv" --as-of 2021-12-31 "$in"/truong/* \
    --issues "$out/issues.csv" --rejects "$out/rejects.csv" -o "$out/validated.csv"
swc-dedupe -q "$out/validated.csv" --removed "$out/removed.csv" --review "$out/review.csv" -o "$out/students.csv"
swc-allocate -q --policy "$in/policy.ini" --devices "$out/devices.csv" --handovers "$out/handovers.csv" \
    --seed "$seed" --cutoffs "$out/cutoffs.csv" -o "$out/plan.csv" "$out/students.csv"
swc-audit -q --policy "$in/policy.ini" --students "$out/students.csv" --devices "$out/devices.csv" \
    --handovers "$out/handovers.csv" --cutoffs "$out/cutoffs.csv" "$out/plan.csv" -o "$out/audit.csv"

echo "writing the forms"
swc-report all -q --students "$out/students.csv" --plan "$out/plan.csv" --devices "$out/devices.csv" \
    --handovers "$out/handovers.csv" --schools "$out/schools.csv" --donations "$out/donations.csv" \
    --coverage "$out/coverage.csv" --platforms "$out/platforms.csv" --cutoffs "$out/cutoffs.csv" \
    --policy "$in/policy.ini" --forms "$in/forms.ini" --as-of 2021-12-31 -d "$out/forms"

count() { # TITLE PATTERN-OF-A-PLAN-LINE
    printf '  %-34s %s\n' "$1" "$(grep -cE "$2" "$out/plan.csv")"
}
echo
echo "Krông Bông, round R1"
printf '  %-34s %s\n' "forms read" "$(ls "$in/truong" | wc -l)"
grep -E '^#swc (validate|dedupe)' "$out/plan.csv" | sed 's/^#swc \([a-z]*\) version=[^ ]* /  \1: /'
count "children served" '^[0-9]+,served,'
count "children waiting" '^[0-9]+,waiting,'
count "held until a clerk decides" '^[0-9]*,on_hold,'
count "already served in an earlier round" '^[0-9]*,already_served,'
count "not eligible" '^[0-9]*,ineligible,'
printf '  %-34s %s\n' "audit checks passed" "$(grep -c ',ok,' "$out/audit.csv")"
echo
echo "plan:       $out/plan.csv"
echo "forms:      $out/forms: $(cd "$out/forms" && ls ./*.xlsx | sed 's|./||' | tr '\n' ' ')"
echo "public:     $out/forms/public.html"
echo "to mend:    $out/issues.csv $out/rejects.csv; to decide: $out/review.csv"
