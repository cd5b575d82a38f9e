# Every target first installs what it lacks, and says so before it does (.ci/setup.sh).
.DEFAULT_GOAL := help
.PHONY: help play dev web serve content pages translations test check bench screens audio

# Rust and the tools that the setup installs, found without touching anybody's shell settings.
export PATH := $(HOME)/.cargo/bin:$(HOME)/.cache/sango-tools/bin:$(PATH)

SOURCES := $(shell find src assets levels locales web Cargo.toml Cargo.lock -type f 2>/dev/null)
DISPLAYED := $(or $(DISPLAY),$(WAYLAND_DISPLAY),$(filter Darwin,$(shell uname -s)))

help: ## List these targets
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-13s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

ifneq ($(DISPLAYED),)
play: ## Play: in a window, or in the browser where there is no display
	@.ci/setup.sh desktop
	cargo run --release --bin sango
else
play:
	@echo "There is no display here (DISPLAY and WAYLAND_DISPLAY are empty), so the game comes up in the browser."
	@$(MAKE) --no-print-directory serve
endif

dev: ## Play with --dev: an edited .ron, .ftl or .svg shows at once
	@.ci/setup.sh desktop
	cargo run --release --bin sango -- --dev

web: ## Build the browser game into dist/web and print its size (WEB_PROFILE=quick: faster, bigger)
	@.ci/setup.sh web
	@web/build.sh

dist/web/files.json: $(SOURCES)
	@.ci/setup.sh web
	@web/build.sh

serve: dist/web/files.json ## Serve the browser game on 127.0.0.1 (PORT=8000), building it first where needed
	@python3 web/serve.py

content: ## Check all episodes and languages, and test the core: seconds, no Bevy
	@.ci/setup.sh core
	cargo test --no-default-features --lib --test content
	cargo run --quiet --no-default-features --bin sango-author -- check
	cargo run --quiet --no-default-features --bin sango-author -- test
	cargo run --quiet --no-default-features --bin sango-author -- simulate --all --children 10000

pages: ## Print docs/diagnostics.md and docs/coverage.md anew
	@.ci/setup.sh core
	cargo run --quiet --no-default-features --bin sango-author -- codes > docs/diagnostics.md
	cargo run --quiet --no-default-features --bin sango-author -- coverage --format markdown > docs/coverage.md

translations: ## Run the translators' usual tools on locales/
	@.ci/setup.sh python
	@.ci/translations.sh

test: ## Run every test: core, content, game, browser
	@.ci/test.sh

check: ## Formatting and lints, as a change must pass them
	@.ci/setup.sh desktop
	cargo fmt --check
	cargo clippy --no-default-features --lib --bin sango-author --test content -- -D warnings
	cargo clippy --release --all-targets -- -D warnings

bench: ## Measure the core, and the game where there is a display
	@.ci/setup.sh $(if $(DISPLAYED),desktop,core)
	@.ci/setup.sh ink
	cargo run --release --no-default-features --bin sango-author -- bench
ifneq ($(DISPLAYED),)
	@echo "The game:"
	@cargo run --quiet --release --bin sango -- --bench
	@echo "The engine with nothing in it:"
	@cargo run --quiet --release --bin sango -- --bench bare
endif

screens: ## Draw every screen and a whole play at all sizes, and lay them out in docs/pictures
	@.ci/setup.sh desktop
	@.ci/setup.sh screens
	@.ci/screens.sh

audio: ## Make all music and effects anew from their notes in audio/, and prove them
	@.ci/setup.sh audio
	cd audio && python3 build.py && python3 check.py
