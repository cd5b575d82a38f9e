#!/usr/bin/env bash
# Draws every screen, and every step of a play, at all sizes and in two languages, and lays them out on contact sheets.
#   SANGO     the game to run (built for playing where it is not given)
#   SIZES     1920x1080 1366x768 1024x768 844x390 390x844
#   LOCALES   en en-NG
#   PLAN      the play: tests/plays/careful-young.play; empty for the screens alone
#   EVERY     the nth step that comes onto the sheet: 8
# Pictures go to dist/tour/LOCALE/SIZE, sheets to docs/pictures/screens-LOCALE.jpg, each of 400 kB at most.
set -euo pipefail
cd "$(dirname "$0")/.."

sizes=${SIZES:-1920x1080 1366x768 1024x768 844x390 390x844}
locales=${LOCALES:-en en-NG}
plan=${PLAN-tests/plays/careful-young.play}
every=${EVERY:-8}
game=${SANGO:-}
if [ -z "$game" ]; then
  cargo build --release --bin sango
  game=${CARGO_TARGET_DIR:-target}/release/sango
fi
export CARGO_MANIFEST_DIR=$PWD

# game ARGUMENTS...: on a screen that nobody sees; what it says is only of interest when it fails.
log=$(mktemp)
trap 'rm -f "$log"' EXIT
show() {
  timeout 900 xvfb-run -a -s "-screen 0 1920x1080x24" "$game" "$@" >"$log" 2>&1 || { tail -n 20 "$log" >&2; return 1; }
}

for locale in $locales; do
  for size in $sizes; do
    to=dist/tour/$locale/$size
    rm -rf "$to"
    mkdir -p "$to/play"
    echo "$locale $size"
    common=(--size "$size" --locale "$locale" --reduced-motion)
    for screen in first-run title map; do
      show "${common[@]}" --band middle --screen "$screen" --screenshot "$to/$screen.png"
    done
    for over in help settings leave book adults; do
      show "${common[@]}" --band middle --screen title --open "$over" --screenshot "$to/$over.png"
    done
    [ -z "$plan" ] || show "${common[@]}" --tour "$plan" --screenshot "$to/play"
  done

  # One row a size: all screens, and some steps of the play.
  rows=()
  for size in $sizes; do
    from=dist/tour/$locale/$size
    pictures=("$from"/{first-run,title,map,help,settings,leave,book,adults}.png)
    nth=0
    for step in "$from"/play/*.png; do
      [ -e "$step" ] || continue
      if [ $((nth % every)) = 0 ]; then pictures+=("$step"); fi
      nth=$((nth + 1))
    done
    montage "${pictures[@]}" -tile 8x -geometry 150x112+3+3 -background '#FFF8EA' "dist/tour/$locale/$size.png"
    rows+=("dist/tour/$locale/$size.png")
  done
  sheet=docs/pictures/screens-$locale.jpg
  for quality in 80 70 60 50 40; do
    convert "${rows[@]}" -background '#FFF8EA' -append -quality "$quality" "$sheet"
    [ "$(stat -c %s "$sheet")" -gt 400000 ] || break
  done
  echo "$sheet: $(stat -c %s "$sheet") bytes"
done
