#!/usr/bin/env bash
# Installs what a part of the project needs and this machine lacks. Says what and why first; silent when all is there.
#   .ci/setup.sh core      the pure core and the author's tools: Rust
#   .ci/setup.sh desktop   core, and what the desktop game is built with and runs on
#   .ci/setup.sh web       core, and what turns the game into a web page
#   .ci/setup.sh browser   web, and what plays that page in tests
#   .ci/setup.sh python    what the translators' tools run on
#   .ci/setup.sh ink       what the core is compared with, where node is there
#   .ci/setup.sh screens   what draws screens without a display and lays pictures out
#   .ci/setup.sh audio     what the music and effects are made with
set -euo pipefail
cd "$(dirname "$0")/.."

tools=$HOME/.cache/sango-tools
export PATH="$HOME/.cargo/bin:$tools/bin:$PATH"

say() { printf '\033[1m%s\033[0m\n' "$*" >&2; }
have() { command -v "$1" >/dev/null 2>&1; }
as_root() { if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi; }

# packages WHY PACKAGE...: Debian and Ubuntu only; elsewhere the user knows their own package manager better.
packages() {
  local why=$1 name missing=()
  shift
  have apt-get || return 0
  for name in "$@"; do
    [ "$(dpkg-query -W -f '${db:Status-Status}' "$name" 2>/dev/null)" = installed ] || missing+=("$name")
  done
  [ ${#missing[@]} -gt 0 ] || return 0
  say "Installing ${missing[*]}: $why."
  if [ "$(id -u)" != 0 ] && ! have sudo; then
    say "That needs an administrator: apt-get install ${missing[*]}"
    return 1
  fi
  as_root apt-get update -qq
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >&2
}

# What Cargo.toml asks for, and whether the compiler at hand is that new.
wanted_rust=$(sed -n 's/^rust-version = "\(.*\)"/\1/p' Cargo.toml)
rust_is_new_enough() {
  local now
  now=$(cargo --version 2>/dev/null | cut -d ' ' -f 2) || return 1
  [ -n "$now" ] && [ "$(printf '%s\n%s\n' "$wanted_rust" "$now" | sort -V | head -n 1)" = "$wanted_rust" ]
}

rust() {
  rust_is_new_enough && return 0
  if ! have rustup && ! have cargo && have apt-get && apt-cache show rustup >/dev/null 2>&1; then
    packages "the game is written in Rust $wanted_rust or newer" rustup
  fi
  if have rustup; then
    say "Fetching the current stable Rust with rustup: the game needs $wanted_rust or newer."
    rustup toolchain install stable --profile minimal --component clippy,rustfmt
    rust_is_new_enough || rustup default stable
  else
    say "Installing Rust into $HOME/.cargo with its own installer (rustup): the game needs $wanted_rust or newer."
    say "Your shell's settings stay as they are: 'make' finds it, and '. \$HOME/.cargo/env' lets you call cargo yourself."
    have curl || packages "the Rust installer is fetched with it" curl ca-certificates
    curl --proto '=https' --tlsv1.2 -sSf https://sh.rustup.rs |
      sh -s -- -y --no-modify-path --profile minimal --component clippy,rustfmt --default-toolchain stable
  fi
  hash -r
  rust_is_new_enough && return 0
  say "Rust $wanted_rust or newer is needed, and $(cargo --version 2>/dev/null || echo none) is found first: please update it."
  return 1
}

core() {
  packages "Rust links programs with it" gcc libc6-dev
  rust
}

desktop() {
  core
  packages "the desktop game is built with them (sound, gamepads, windows)" \
    pkg-config libasound2-dev libudev-dev libwayland-dev libxkbcommon-dev
  packages "the desktop game runs on them (windows, graphics)" \
    libxkbcommon-x11-0 libxcursor1 libxi6 libxrandr2 mesa-vulkan-drivers
}

# The tool must be of the version that the game was linked with.
wasm_bindgen() {
  local version
  version=$(sed -n '/^name = "wasm-bindgen"$/{n;s/^version = "\(.*\)"/\1/p}' Cargo.lock)
  [ "$(wasm-bindgen --version 2>/dev/null)" = "wasm-bindgen $version" ] && return 0
  say "Building wasm-bindgen $version into $tools: it joins the game and the browser. This takes some minutes."
  # It works for seconds and is compiled for minutes: little is optimised.
  CARGO_PROFILE_RELEASE_OPT_LEVEL=1 CARGO_TARGET_DIR=$tools/target cargo install wasm-bindgen-cli --version "$version" --root "$tools" --force
  rm -rf "$tools/target"
}

python() {
  packages "the translators' tools are written in it" python3 python3-venv
}

web() {
  core
  if [ ! -d "$(rustc --print sysroot)/lib/rustlib/wasm32-unknown-unknown" ]; then
    have rustup || { say "The browser game needs the Rust target wasm32-unknown-unknown, and there is no rustup to fetch it."; return 1; }
    say "Fetching Rust's part for browsers (wasm32-unknown-unknown)."
    rustup target add wasm32-unknown-unknown
  fi
  packages "the browser game is packed and served with them" brotli python3
  wasm_bindgen
}

browser() {
  web
  packages "the browser test is written for it" nodejs
  have npm || packages "the browser test gets its driver with it" npm
  # Debian's Chromium is a plain package. Ubuntu's is not, so there the driver brings its own.
  if ! have chromium && ! have chromium-browser && ! have google-chrome && grep -qi '^ID=debian' /etc/os-release 2>/dev/null; then
    packages "the browser test plays the game in it" chromium
  fi
  if [ ! -d tests/web/node_modules/playwright-core ]; then
    say "Fetching playwright-core into tests/web/node_modules: it drives the browser in the test."
    npm ci --prefix tests/web --no-audit --no-fund --silent
  fi
  if ! have chromium && ! have chromium-browser && ! have google-chrome; then
    say "Fetching a Chromium for the browser test into playwright's own folder."
    (cd tests/web && node node_modules/playwright-core/cli.js install --with-deps chromium)
  fi
}

# Only for a comparison: nothing fails without it.
ink() {
  have node && have npm || return 0
  [ ! -d "$tools/inkjs/node_modules/inkjs" ] || return 0
  say "Fetching inkjs 2.4.0 into $tools/inkjs: 'make bench' compares the core with it."
  npm install --prefix "$tools/inkjs" --no-audit --no-fund --silent inkjs@2.4.0 || say "It cannot be fetched; the comparison is left out."
}

screens() {
  packages "pictures of the game are taken and laid out with them" xvfb xauth imagemagick
}

audio() {
  packages "music and effects are made and measured with them" \
    python3 python3-numpy fluidsynth fluid-soundfont-gm vorbis-tools ffmpeg
}

case ${1:-} in
  core | desktop | web | browser | python | ink | screens | audio) "$1" ;;
  *) sed -n '2,10p' "$0" >&2; exit 2 ;;
esac
