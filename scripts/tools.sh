# shellcheck shell=bash
# The tools of the scripts, and where to find them. Other scripts source this file.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
# Tools of an exact version are installed in a directory named after it. All clones share it, and the user's own tools
# stay as they are.
tools=${XDG_CACHE_HOME:-$HOME/.cache}/declarant

wasm_target=wasm32-unknown-unknown
# The command must have the same version as the library.
wasm_bindgen_version=$(awk '/^name = "wasm-bindgen"$/ { getline; gsub(/[^0-9.]/, ""); print; exit }' "$root/Cargo.lock")
wasm_pack_version=0.15.1
cargo_deny_version=0.20.2
cargo_cyclonedx_version=0.5.9
# The oldest Rust that builds the crate.
rust_version=$(awk -F'"' '/^rust-version/ { print $2; exit }' "$root/Cargo.toml")
node_version=20

PATH="$root/node_modules/.bin:$PATH:$HOME/.cargo/bin"
# These go first, since another version may be on the PATH.
wasm_path="$tools/wasm-pack-$wasm_pack_version/bin:$tools/wasm-bindgen-cli-$wasm_bindgen_version/bin"
PATH="$wasm_path:$PATH"
PATH="$tools/cargo-deny-$cargo_deny_version/bin:$tools/cargo-cyclonedx-$cargo_cyclonedx_version/bin:$PATH"
export PATH

has() { type -P "$1" >/dev/null; }

# at_least 1.95 1.96.0: whether the second version is no older than the first.
at_least() { [[ -n $2 && $(printf '%s\n%s\n' "$1" "$2" | sort -V | head -n1) == "$1" ]]; }

# has_target RUSTC: whether that compiler has the standard library for wasm32.
has_target() {
    local libdir
    libdir=$("$1" --print target-libdir --target "$wasm_target" 2>/dev/null) || return 1
    compgen -G "$libdir/libstd-*.rlib" >/dev/null
}

# The toolchain for wasm32: `rustup` (the rustc on the PATH has the target), `debian` (Debian's compiler with a standard
# library built by scripts/setup), or `none`. Set WASM_TOOLCHAIN to debian or rustup to choose one.
wasm_toolchain() {
    # Debian's compiler has no linker for wasm32, so it isn't used as `rustup` even if it is first on the PATH.
    if [[ ${WASM_TOOLCHAIN:-rustup} == rustup && $(type -P rustc) != /usr/bin/rustc ]] && has rustc && has_target rustc; then
        echo rustup
    elif [[ ${WASM_TOOLCHAIN:-debian} == debian ]] && [[ -x /usr/bin/rustc && -x /usr/bin/cargo ]] && has wasm-ld-19 &&
        has_target /usr/bin/rustc; then
        echo debian
    else
        echo none
    fi
}

# The command of the first Chromium or Chrome found, or nothing.
chromium_path() {
    local name
    for name in "${CHROMIUM:-chromium}" chromium chromium-browser google-chrome google-chrome-stable; do
        type -P "$name" && return
    done
    return 0
}
