# The commands that a person types. `make help` lists them.

.DEFAULT_GOAL := help
.PHONY: help setup demo test bundlers audit fuzz wasm site bench release fmt lint spark clean
MAKEFLAGS += --no-print-directory

sources := $(shell find src module -type f) Cargo.toml Cargo.lock scripts/wasm scripts/wasm-env scripts/glue.mjs scripts/tools.sh scripts/path/wasm-bindgen
module := pkg/wasm/declarant_bg.wasm
site_sources := $(shell find www -type f -not -path 'www/dist/*' 2>/dev/null) \
  $(wildcard pkg/*.js pkg/*.ts pkg/*.json pkg/*.md) scripts/site scripts/pages.mjs

help: ## list these commands
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-8s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

demo: ## set up what is missing, build the site, serve it and print its address
	@scripts/setup build
	@$(MAKE) site
	@scripts/demo

test: ## set up what is missing and run every check and test
	@scripts/setup test
	@scripts/test

SECONDS ?= 60
fuzz: ## look for inputs that break what holds for every input, SECONDS=60 long, from SEED on
	@cargo build --quiet --locked --profile fuzz --example fuzz --bin declarant
	@target/fuzz/examples/fuzz --seconds $(SECONDS) $(if $(SEED),--seed $(SEED)) --program target/fuzz/declarant

bundlers: ## try the npm package in every tool that pages and servers are built with, ONLY="next jest" or all
	@scripts/setup test
	@$(MAKE) wasm
	@CHROMIUM=$$(bash -c 'source scripts/tools.sh && chromium_path') node tests/bundlers/matrix.mjs $(ONLY)

audit: ## look at licences, sources and known faults of dependencies, and build the module in two folders
	@scripts/setup audit
	@scripts/audit

bench: ## measure against the peers, in one run, ONLY="growth page" or all
	@scripts/setup test
	@$(MAKE) site
	@scripts/bench $(ONLY)

spark: ## run the example for Apache Spark with RECORDS declarations, a million if not told; not part of `make test`
	@scripts/spark

setup: ## install what building and testing needs and this machine lacks
	@scripts/setup test

wasm: $(module) ## build the WebAssembly of the npm package into pkg/wasm/

site: target/site/index.html ## build the site into target/site/

release: ## make the files of a release: the npm package, its bill of materials, their digests
	@scripts/setup release
	@$(MAKE) wasm
	@scripts/release

# cargo fmt doesn't find modules that a macro declares.
fmt: ## format the Rust sources, or with FLAGS=--check say what isn't
	@cargo fmt --all $(FLAGS)
	@rustfmt --edition 2024 $(FLAGS) src/ids/*.rs src/rules/*/*.rs src/profiles/*.rs

lint: ## check format, lints and documentation only
	@scripts/test format clippy clippy-wasm docs

clean: ## remove everything that was built
	@rm -rf target pkg/wasm node_modules pkg/*.tgz

$(module): $(sources)
	@scripts/wasm
	@touch $@

target/site/index.html: $(module) $(site_sources)
	@scripts/site
	@touch $@
