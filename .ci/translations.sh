#!/usr/bin/env bash
# Runs the translators' usual tools on locales/: compare-locales, its lint, and the lint of moz.l10n. Ends with 1 when they find an error.
set -euo pipefail
cd "$(dirname "$0")/.."

venv=$HOME/.cache/sango-tools/venv
pinned="compare-locales==9.0.5 moz.l10n==0.15.0 fluent-syntax==0.19.0 polib==1.2.0"

say() { printf '\033[1m%s\033[0m\n' "$*" >&2; }

# The tools are kept; another version here makes them anew.
if [ "$(cat "$venv/pinned" 2>/dev/null)" != "$pinned" ]; then
  say "Installing $pinned into $venv: they read translations as translators' tools do."
  rm -rf "$venv"
  # shellcheck disable=SC2086
  if ! { python3 -m venv "$venv" && "$venv/bin/pip" install --quiet --disable-pip-version-check --retries 1 $pinned; }; then
    rm -rf "$venv"
    echo "LEFT OUT: the translators' tools. They could not be fetched; '.ci/translations.sh' tries again."
    exit 0
  fi
  echo "$pinned" >"$venv/pinned"
fi

status=0
echo "== moz.l10n: can every file be read? =="
"$venv/bin/moz-l10n" lint 'locales/*/*.ftl' || status=1
echo "== compare-locales: is the reference sound? =="
"$venv/bin/moz-l10n-lint" l10n.toml || status=1
echo "== compare-locales: does each translation fit the reference? =="
locales=()
for about in locales/*/locale.ron; do
  locale=$(basename "$(dirname "$about")")
  [ "$locale" = en ] || locales+=("$locale")
done
# It compares no locale that its settings do not name.
named=$(printf '"%s", ' "${locales[@]}")
sed "s|^basepath = .*|basepath = \"$PWD\"\nlocales = [${named%, }]|" l10n.toml >"$venv/l10n.toml"
# What is only missing falls back to the parent; `sango-author missing` lists it.
"$venv/bin/compare-locales" -qq "$venv/l10n.toml" . "${locales[@]}" || status=1
[ "$status" = 0 ] && echo "The translators' tools find no errors."
exit "$status"
