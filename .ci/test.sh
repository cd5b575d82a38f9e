#!/usr/bin/env bash
# Runs every test there is, goes on after a failure, and ends with one line that sums them.
set -uo pipefail
cd "$(dirname "$0")/.." || exit
export CARGO_TERM_COLOR=never

passed=0 failed=0
log=$(mktemp)
trap 'rm -f "$log"' EXIT

# count STATUS: adds up the counts in the log; a command that printed none counts as a single test.
count() {
  local status=$1 p f
  read -r p f < <(awk '
    /^test result:/ { p += $4; f += $6 }
    /^[0-9]+ passed, [0-9]+ failed$/ { p += $1; f += $3 }
    END { print p + 0, f + 0 }' "$log")
  if [ "$status" = 0 ] && [ $((p + f)) = 0 ]; then p=1; fi
  if [ "$status" != 0 ] && [ "$f" = 0 ]; then f=1; fi
  passed=$((passed + p)) failed=$((failed + f))
}

# step NAME COMMAND...: runs it, shows what it says, and counts.
step() {
  printf '\n== %s ==\n' "$1"
  shift
  "$@" 2>&1 | tee "$log"
  count "${PIPESTATUS[0]}"
}

# tools PART: only a failure counts.
tools() { .ci/setup.sh "$1" || failed=$((failed + 1)); }

tools desktop
step "the pure core, without Bevy" cargo test --no-fail-fast --no-default-features --lib --test content
step "the episodes and languages that ship" cargo run --quiet --no-default-features --bin sango-author -- check
tools python
step "the translators' tools" .ci/translations.sh
step "the play plans" cargo run --quiet --no-default-features --bin sango-author -- test
routes() {
  rm -rf dist/plays
  cargo run --quiet --no-default-features --bin sango-author -- routes -o dist/plays &&
    cargo run --quiet --no-default-features --bin sango-author -- test dist/plays
}
step "every option and ending of every band" routes
step "simulated children" cargo run --quiet --no-default-features --bin sango-author -- simulate --all --children 1000
step "the game, without a window" cargo test --no-fail-fast --lib --test game

# The tests play the same game whether it is small or not; `make web` builds the small one and holds it to its budget.
export WEB_PROFILE="${WEB_PROFILE:-quick}"
browser() {
  .ci/setup.sh browser && web/build.sh && node tests/web/play.mjs
}
export -f browser

# SANGO_TEST_MINUTES is what all of it may take; 0 is for ever. The engine is compiled once more for browsers, which a slow
# machine may not finish in that time: then it says so, keeps what it compiled, and the next run comes further.
limit=$((${SANGO_TEST_MINUTES:-0} * 60))
if [ "$limit" = 0 ]; then
  step "the game in a browser" browser
elif [ "$SECONDS" -lt $((limit - 60)) ]; then
  printf '\n== the game in a browser ==\n'
  timeout $((limit - SECONDS)) bash -c browser 2>&1 | tee "$log"
  status=${PIPESTATUS[0]}
  case $status in
    124) echo "LEFT OUT: the game in a browser. There was no time for it; 'make test' runs it." ;;
    *) count "$status" ;;
  esac
else
  echo "LEFT OUT: the game in a browser. There was no time for it; 'make test' runs it."
fi

printf '\n%s passed, %s failed\n' "$passed" "$failed"
[ "$failed" = 0 ]
