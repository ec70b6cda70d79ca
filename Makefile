# `make run` and `make test` are all one needs; both install what is missing (Debian 12, Ubuntu 24.04).
# Cargo's output stays outside the checkout, so that the checkout can be copied, searched and synchronised.
export CARGO_TARGET_DIR ?= $(HOME)/.cache/dapter/target

.PHONY: help run test prove fuzz mutate package package-test bench lint fmt contract docs screens clean

help: ## this list
	@sed -n 's/^\([a-z-]*\):[^#]*## /  make \1	/p' Makefile

run: ## build and open the window; without a screen, work it by itself and leave pictures in target/demo
	@scripts/run

test: ## everything that must hold, the quick parts first
	@scripts/test

prove: ## the long runs of what tests try in short: 2,000 kills, 5,000 power cuts, every call that may fail
	@scripts/prove

fuzz: ## try bytes, dates, queries and commands that nobody thought of, half an hour each (FUZZ_SECONDS says otherwise)
	@scripts/fuzz

mutate: ## change the vault and the counting in 1,700 places, one at a time, and see whether a test notices; takes hours
	@scripts/mutate

package: ## make the .deb and the .rpm, in target/packages
	@scripts/package

package-test: ## as root: install both on bare systems, start them, remove them
	@scripts/package-test

bench: ## measure saves, opens and searches beside SQLite, SQLCipher and KeePassXC, the window on 100,000 entries and its start
	@scripts/bench

lint: ## formatting and lints of Rust and UI
	@scripts/lint

fmt: ## format Rust and UI
	@scripts/setup test
	@cargo fmt --all
	@npm --prefix ui run --silent format

contract: ## write ui/src/contract/contract.ts from the Rust types
	@scripts/contract

docs: ## write docs/records.md from the Rust types
	@scripts/docs

screens: ## take the pictures of every page anew, and those that the README shows
	@scripts/screens

clean: ## remove what was built
	@rm -rf "$(CARGO_TARGET_DIR)" "$(CARGO_TARGET_DIR)-bench" target ui/dist
