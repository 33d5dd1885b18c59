# Install what is missing on Debian, saying what; sourced by samples/run.sh and tests/run.sh.
# As root directly, else through sudo. Does nothing (and needs no network) when all is there.

build_packages="gcc libc6-dev cmake ninja-build pkg-config libcsv-dev libxlsxwriter-dev libzip-dev
libexpat1-dev libutf8proc-dev libssl-dev"
test_packages="clang libclang-rt-14-dev libcmocka-dev python3 sqlite3 man-db"

# install_packages PACKAGE...
install_packages() {
    missing=""
    for package in "$@"; do
        if [ "$(dpkg-query -W -f '${db:Status-Abbrev}' "$package" 2>/dev/null)" != "ii " ]; then
            missing="$missing $package"
        fi
    done
    if [ -z "$missing" ]; then
        echo "packages: all installed"
        return 0
    fi
    as_root=""
    if [ "$(id -u)" -ne 0 ]; then
        if ! command -v sudo >/dev/null 2>&1; then
            echo "packages: missing$missing; run as root, or install sudo" >&2
            return 1
        fi
        as_root="sudo"
    fi
    echo "packages: installing$missing"
    log=$(mktemp)
    if ! { $as_root env DEBIAN_FRONTEND=noninteractive apt-get update &&
        $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends $missing; } \
        >"$log" 2>&1; then
        cat "$log" >&2
        rm -f "$log"
        return 1
    fi
    rm -f "$log"
}

# configure_and_build FOLDER [CMAKE OPTION...]: quiet unless it fails
configure_and_build() {
    folder=$1
    shift
    log=$(mktemp)
    if ! { cmake -S . -B "$folder" -G Ninja "$@" && ninja -C "$folder"; } >"$log" 2>&1; then
        cat "$log" >&2
        rm -f "$log"
        return 1
    fi
    rm -f "$log"
}
