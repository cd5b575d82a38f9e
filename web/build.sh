#!/usr/bin/env bash
# Builds the browser game into dist/web. Called by `make web`, which sees to the tools.
#   WEB_PROFILE=quick   less optimised, light packing: for a look at the page, not for children
set -euo pipefail
cd "$(dirname "$0")/.."

target=${CARGO_TARGET_DIR:-target}
site=dist/web
profile=${WEB_PROFILE:-web}
case $profile in
  web) settings=() budget=() ;;
  quick)
    settings=(--config profile.web.lto=false --config profile.web.codegen-units=16 --config profile.web.opt-level=1)
    budget=(--no-budget) ;;
  *) echo "WEB_PROFILE is '$profile': 'web' and 'quick' are known." >&2; exit 2 ;;
esac

echo "Compiling the game for the browser (profile $profile). The first time takes many minutes."
cargo build --profile web "${settings[@]}" --target wasm32-unknown-unknown --bin sango

# The steps after the compiler are slow too, so their results are kept until the compiler gives something new.
compiled=$target/wasm32-unknown-unknown/web/sango.wasm
bound=$target/web-$profile
if [ ! -e "$bound/done" ] || [ "$compiled" -nt "$bound/done" ]; then
  rm -rf "$bound"
  # No wasm-opt behind it: packed, its result is no smaller, and the one that Debian ships (binaryen 108) breaks the table
  # of references, so that no browser starts the game.
  wasm-bindgen --target web --no-typescript --remove-name-section --remove-producers-section --out-dir "$bound" "$compiled"
  touch "$bound/done"
fi

# The new site is made beside the old one, which stays whole should something fail.
rm -rf "$site.new"
mkdir -p "$site.new"
cp -p web/{index.html,style.css,loader.js,words.js,sw.js,manifest.webmanifest,goat.svg,cloud.svg} "$site.new/"
for folder in assets levels locales; do
  if [ -d "$folder" ]; then cp -Rp "$folder" "$site.new/"; fi
done
# What only the makers of the art and music need stays at home.
find "$site.new" \( -name '*.py' -o -name '*.mid' -o -name '.*' -o -name Makefile -o -name __pycache__ \) -prune -exec rm -rf {} +
cp -Rp "$bound/." "$site.new/"
rm "$site.new/done"
python3 web/bundle.py "$site.new"
verdict=0
python3 web/pack.py "$site.new" "${budget[@]}" || verdict=$?
# The packed wasm took a minute: the next build of the same code takes it from here.
cp -p "$site.new"/sango_bg.wasm.{br,gz} "$bound/"

rm -rf "$site"
mv "$site.new" "$site"
echo "The game for the browser is in $site: any static host can serve it, 'make serve' does so here."
exit "$verdict"
