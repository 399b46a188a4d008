# The commands of the project. Each sets up what is missing first, and says what it does; what is there is not installed again.

TARGET := $(or $(CARGO_TARGET_DIR),target)
# Where the set-up puts Rust and Node when the machine has none, or one that is too old.
export PATH := $(CURDIR)/target/tools/node_modules/.bin:$(HOME)/.cargo/bin:$(PATH)
# PROFILE=release builds the faster program, which takes longer to build.
PROFILE ?= dev
FOLDER := $(if $(filter dev,$(PROFILE)),debug,$(PROFILE))

.PHONY: run test check unit end2end prove bench dev site shots clean

## Build everything and serve the portal with demo content on http://127.0.0.1:3000 (database: data/koprik.db).
run: site
	@mkdir -p data
	cargo build -p server --profile $(PROFILE)
	$(TARGET)/$(FOLDER)/koprik serve --demo

## Formatting, lints, unit and whole-program tests on SQLite and PostgreSQL, end-to-end tests in Chromium.
test: check unit end2end

check:
	@.ci/setup rust
	cargo fmt --all --check
	cargo clippy -p app --features ssr --all-targets -- -D warnings
	cargo clippy -p server --all-targets -- -D warnings
	cargo clippy -p app --features hydrate,public,desk --target wasm32-unknown-unknown -- -D warnings

unit:
	@.ci/setup rust postgres
	.ci/postgres cargo test -p app --features ssr -p server

end2end: site
	@.ci/setup end2end
	node --test .ci/dev.test.mjs
	cargo build -p server --profile $(PROFILE)
	cargo run --quiet -p server --profile $(PROFILE) --example cases > target/cases.jsonl
	cd end2end && E2E_PROGRAM="$(abspath $(TARGET))/$(FOLDER)/koprik" npx playwright test $(TESTS)

## The large counts: the same tests with a hundred times as many cases, and those that take too long for every day.
prove:
	@.ci/setup rust postgres
	PROVE=1 PROPTEST_CASES=25600 .ci/postgres cargo test --release -p app --features ssr -p server -- --include-ignored

## Requests per second, processor time per request, start and memory, on both databases.
bench:
	@.ci/setup rust postgres bench
	cargo build -p server --release
	.ci/postgres node .ci/bench.mjs $(TARGET)/release/koprik
	.ci/postgres node .ci/bench-search.mjs $(TARGET)/release/koprik

## Serve, and on each save build again and reload the browser.
dev:
	@.ci/setup site
	@mkdir -p data
	node .ci/dev.mjs

## What the browser loads: the bundle with the islands and its loader, in target/site.
site:
	@.ci/setup site
	@.ci/site

## Screenshots of the main pages on a phone, in target/shots.
shots: site
	@.ci/setup end2end
	cargo build -p server --profile $(PROFILE)
	cd end2end && E2E_PROGRAM="$(abspath $(TARGET))/$(FOLDER)/koprik" npm run shots

clean:
	cargo clean
	rm -rf target end2end/node_modules end2end/test-results
