#!/bin/sh
# Build with gcc and clang, warnings as errors, and pass every test; also under ASan and UBSan.
# Usage: tests/run.sh [quick]      quick: one compiler, no sanitizers
set -eu
cd "$(dirname "$0")/.."
. tests/setup.sh
# shellcheck disable=SC2086
install_packages $build_packages $test_packages

echo "lint: layers, banned functions, one file per library, man pages"
sh tests/lint.sh

test_build() { # FOLDER
    ctest --test-dir "$1" --output-on-failure --no-tests=error -j "$(nproc)"
}

echo "build: gcc"
CC=gcc configure_and_build build -DBUILD_TESTING=ON -DSWC_WERROR=ON
test_build build
[ "${1:-}" = quick ] && exit 0

echo "build: clang with AddressSanitizer and UndefinedBehaviorSanitizer"
CC=clang configure_and_build build-sanitize -DBUILD_TESTING=ON -DSWC_WERROR=ON -DSWC_SANITIZE=ON -DCMAKE_BUILD_TYPE=Debug \
    -DCMAKE_C_FLAGS=-O1
test_build build-sanitize
