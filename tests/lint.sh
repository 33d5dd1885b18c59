#!/bin/sh
# Rules of the house that a compiler does not check. Prints each breach as FILE:LINE: what.
set -eu
cd "$(dirname "$0")/.."
breaches=$(mktemp)
trap 'rm -f "$breaches"' EXIT

# forbid REGEX WHAT FILE...: no line of code may match (comments and #include lines are left alone)
forbid() {
    regex=$1 what=$2
    shift 2
    grep -nE "$regex" "$@" /dev/null | grep -vE '^[^:]+:[0-9]+: *(/?\*|//)' |
        sed "s|^\([^:]*:[0-9]*\):.*|\1: $what|" >>"$breaches" || true
}

# Layers call one way only: base < text < io, model < ops < cmd.
layer() { # FOLDER 'ALLOWED|FOLDERS'
    for file in $(find "lib/$1" -name '*.[ch]'); do
        grep -nE '^#include "(base|text|io|model|ops)/' "$file" |
            grep -vE "\"($2)/" |
            sed "s|^\([0-9]*\):#include \"\([^\"]*\)\".*|$file:\1: includes \2 against the layers|" \
                >>"$breaches" || true
    done
}
layer base 'base'
layer text 'base|text'
layer io 'base|text|io'
layer model 'base|text|io|model'
layer ops 'base|text|io|model|ops'
for file in cmd/*.[ch]; do
    grep -nE '^#include "' "$file" | grep -vE '"(common|allocate)\.h"' |
        sed "s|^\([0-9]*\):.*|$file:\1: a command includes only <swc/swc.h> and its own header|" \
            >>"$breaches" || true
done
if grep -rlE 'model/(value|header)/' lib/io >/dev/null 2>&1; then
    echo "lib/io: the reader knows nothing of columns" >>"$breaches"
fi

# One file per third-party library; of libzip, one that reads and one that writes.
for header in csv.h xlsxwriter.h zip.h expat.h; do
    users=$(grep -rlE "^#include <$header>" lib cmd | grep -v '^lib/io/workbook/zip_rewrite\.c$' | wc -l)
    if [ "$users" -gt 1 ]; then
        grep -rnE "^#include <$header>" lib cmd | sed "s|:#include.*|: a second user of $header|" \
            >>"$breaches"
    fi
done

# Functions that overflow, guess, end the program, print, or make a result depend on its surroundings.
library=$(find lib -name '*.[ch]')
everything="$library $(find cmd -name '*.[ch]')"
# shellcheck disable=SC2086
{
    forbid '\b(strcpy|strcat|sprintf|vsprintf|gets|strtok|scanf|sscanf|atof|mktemp|tmpnam|alloca)\(' \
        'banned: overflows or guesses' $everything
    forbid '\b(system|popen|exec[lv]p?e?|dlopen|socket)\(' 'banned: starts or connects' $everything
    forbid '\b(exit|abort|_exit|printf|puts|putchar|perror|atoi)\(' 'banned in the library' $library
    forbid '\b(time|clock|gettimeofday|clock_gettime|localtime|gmtime|setlocale|rand|random|srand)\(' \
        'banned: clock, locale or chance' $everything
    forbid 'fprintf\((stderr|stdout)' 'banned in the library: it never prints' $library
}

# Every command has a man page whose options are those of --help: tests/cli/man-options runs that.
for source in cmd/swc_*.c; do
    name=$(basename "$source" .c | tr _ -)
    [ -f "man/$name.1" ] || echo "man/$name.1: missing" >>"$breaches"
done

# Promises in comments; a column of that name is none.
marks='TO''DO|FIX''ME|XX''X'
# shellcheck disable=SC2046
grep -nE "(/\*|//|#|^ \*).*\b($marks)\b" $(git ls-files '*.[ch]' '*.sh' '*.py' 2>/dev/null) /dev/null |
    sed 's|^\([^:]*:[0-9]*\):.*|\1: unfinished work|' >>"$breaches" || true

if [ -s "$breaches" ]; then
    sort -u "$breaches"
    echo "lint: $(sort -u "$breaches" | wc -l) breaches" >&2
    exit 1
fi
echo "lint: clean"
