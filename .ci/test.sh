#!/usr/bin/env bash
# Runs every test there is, goes on after a failure, and ends with one line that sums them.
set -uo pipefail
cd "$(dirname "$0")/.." || exit
export CARGO_TERM_COLOR=never

passed=0 failed=0
log=$(mktemp)
trap 'rm -f "$log"' EXIT

# step NAME COMMAND...: adds up the counts that the command prints; one without any counts as a single test.
step() {
  local name=$1 status p f
  shift
  printf '\n== %s ==\n' "$name"
  "$@" 2>&1 | tee "$log"
  status=$?
  read -r p f < <(awk '
    /^test result:/ { p += $4; f += $6 }
    /^[0-9]+ passed, [0-9]+ failed$/ { p += $1; f += $3 }
    END { print p + 0, f + 0 }' "$log")
  if [ "$status" = 0 ] && [ $((p + f)) = 0 ]; then p=1; fi
  if [ "$status" != 0 ] && [ "$f" = 0 ]; then f=1; fi
  passed=$((passed + p)) failed=$((failed + f))
}

# tools PART: only a failure counts.
tools() { .ci/setup.sh "$1" || failed=$((failed + 1)); }

tools desktop
step "the pure core, without Bevy" cargo test --no-fail-fast --no-default-features --lib --test content
step "the episodes and languages that ship" cargo run --quiet --no-default-features --bin sango-author -- check
step "the play plans" cargo run --quiet --no-default-features --bin sango-author -- test
step "the game, without a window" cargo test --no-fail-fast --lib --test game
tools browser
# The tests play the same game whether it is small or not; `make web` builds the small one and holds it to its budget.
export WEB_PROFILE="${WEB_PROFILE:-quick}"
step "the browser build" web/build.sh
step "the game in a browser" node tests/web/play.mjs

printf '\n%s passed, %s failed\n' "$passed" "$failed"
[ "$failed" = 0 ]
