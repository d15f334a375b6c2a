# `make site` builds Suluh and this repository's own site; `make test` runs every test.
# Both install what they need on Debian 12 with Swift 6.3, and nothing twice. `make` alone lists all targets.

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
MAKEFLAGS += --no-print-directory --no-builtin-rules
.DEFAULT_GOAL := help

# Expected output that a test rewrites has to be looked at by a person, which nobody does on CI.
ifneq ($(filter-out false 0,$(CI)),)
ifneq ($(UPDATE_EXPECTED),)
$(error UPDATE_EXPECTED rewrites what the tests expect. Set it on your own machine, read the difference, then commit)
endif
endif

SWIFT ?= swift
PYTHON ?= python3

# Site and tests share one optimised build: a second, unoptimised one would compile every dependency again.
BUILD_FLAGS := --configuration release --quiet --explicit-target-dependency-import-check error -Xswiftc -enable-testing
BUILT := $(CURDIR)/.build/release/suluh
TEST_SITE := $(CURDIR)/.build/test-site
SOURCES_WITH_FORMAT := Package.swift Sources Tests

# The last line is what Swift's own tools need to run, which the archive from swift.org does not bring.
DEBIAN_TO_BUILD := ca-certificates g++ git libcmark-gfm-dev libcmark-gfm-extensions-dev libqrencode-dev pkg-config \
    binutils libc6-dev libcurl4 libncurses6 libsqlite3-0 libxml2 tzdata zlib1g-dev
DEBIAN_FOR_SEARCH_TESTS := nodejs
DEBIAN_FOR_DATA_TESTS := gettext
DEBIAN_FOR_SEARCH_BENCHMARK := chromium
DEBIAN_FOR_BROWSER_TESTS := chromium default-jre-headless fonts-dejavu-core poppler-utils python3 python3-venv zbar-tools

DEBIAN_FOR_TOOLS := fonts-noto-cjk fonts-noto-core libharfbuzz-subset0 libpango-1.0-0 libpangoft2-1.0-0 \
    python3 python3-venv
DEBIAN_FOR_HANDOUT_TESTS := poppler-utils qpdf zbar-tools

# Where Suluh looks for the optional tools.
TOOLS := $(or $(SULUH_TOOLS),$(or $(XDG_DATA_HOME),$(HOME)/.local/share)/suluh/tools)

VENV := .venv
PEERS := .venv-peers

step = @printf '\n==> %s\n' '$(1)'

# Installs those of the Debian packages that are missing: `$(call debian-packages,git nodejs)`.
debian-packages = @DEBIAN_PACKAGES='$(1)'; $(INSTALL_DEBIAN_PACKAGES)
define INSTALL_DEBIAN_PACKAGES
	command -v apt-get > /dev/null || { \
	    echo "This is no Debian system. If what follows fails, install what Debian calls: $$DEBIAN_PACKAGES"; exit 0; }; \
	missing=; for name in $$DEBIAN_PACKAGES; do \
	    dpkg-query --show --showformat='$${db:Status-Status}\n' "$$name" 2> /dev/null | grep -qx installed \
	        || missing="$$missing $$name"; \
	done; \
	if [ -z "$$missing" ]; then exit 0; fi; \
	as_root=; if [ "$$(id -u)" != 0 ]; then as_root=sudo; command -v sudo > /dev/null || { \
	    echo "Debian packages are missing, and only root can install them. As root, run: apt-get install$$missing" >&2; \
	    exit 1; }; fi; \
	printf '\n==> Installing Debian packages:%s\n' "$$missing"; \
	install() { $$as_root env DEBIAN_FRONTEND=noninteractive \
	    apt-get install --yes -qq --no-install-recommends -o Dpkg::Use-Pty=0 $$missing > /dev/null; }; \
	install 2> /dev/null || { $$as_root apt-get update -qq && install; }
endef

.PHONY: help
help: ## list the targets
	@grep -E '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## (.*)/make \1\t\2/' | expand -t 24

.PHONY: site
site: build ## build Suluh, then this repository's own site into public/
	$(call step,Building the site)
	@$(BUILT) build
	@echo
	@echo 'The site is in public/. To look at it, open public/index.html in a browser, or run'
	@echo '    python3 -m http.server --directory public 8000'
	@echo 'and go to http://localhost:8000/'

.PHONY: test
test: lint swift-tests search-tests data-tests browser-tests handout-tests ## run every test

.PHONY: build
build: toolchain ## build the suluh program: .build/release/suluh
	$(call step,Building Suluh (the first time takes some minutes))
	@$(SWIFT) build $(BUILD_FLAGS) --product suluh

.PHONY: format
format: swift-found ## give the Swift files their format
	@$(SWIFT) format --in-place --parallel --recursive $(SOURCES_WITH_FORMAT)

.PHONY: lint
lint: swift-found ## check the format of the Swift files
	$(call step,Checking the format)
	@$(SWIFT) format lint --strict --parallel --recursive $(SOURCES_WITH_FORMAT)

# The exit status decides: a log can say "Build complete!" although a check after the build failed.
.PHONY: swift-tests
swift-tests: toolchain ## run the Swift tests
	$(call debian-packages,$(DEBIAN_FOR_SEARCH_TESTS))
	$(call step,Building Suluh and its tests (the first time takes some minutes))
	@$(SWIFT) build $(BUILD_FLAGS) --build-tests
	$(call step,Running the Swift tests)
	@$(SWIFT) test $(BUILD_FLAGS) --disable-xctest

.PHONY: search-tests
search-tests: ## run the tests of the search that runs in the browser
	$(call debian-packages,$(DEBIAN_FOR_SEARCH_TESTS))
	$(call step,Running the tests of the search client)
	@if command -v node > /dev/null; then \
	    node --test $$(find Tests/SearchClientTests -name '*.test.js' -o -name '*.test.mjs' | sort); \
	else \
	    echo 'Skipped: there is no node on this machine.'; \
	fi

.PHONY: test-site
test-site: build
	$(call step,Building the site for the tests)
	@rm -rf $(TEST_SITE)
	@$(BUILT) build --output $(TEST_SITE)

.PHONY: data-tests
data-tests: test-site $(VENV)/installed ## read the open data back with other people's programs
	$(call debian-packages,$(DEBIAN_FOR_DATA_TESTS))
	$(call step,Reading the open data)
	@SULUH_BINARY=$(BUILT) SULUH_SITE_OUTPUT=$(TEST_SITE) \
	    $(VENV)/bin/python -B -m pytest -p no:cacheprovider --quiet Tests/Data

.PHONY: browser-tests
browser-tests: test-site $(VENV)/installed ## try the site in Chromium
	$(call debian-packages,$(DEBIAN_FOR_BROWSER_TESTS))
	$(call step,Trying the site in Chromium)
	@SULUH_BINARY=$(BUILT) SULUH_SITE_OUTPUT=$(TEST_SITE) \
	    $(VENV)/bin/python -B -m pytest -p no:cacheprovider --quiet Tests/Browser

.PHONY: handout-tests
handout-tests: test-site tools $(VENV)/installed ## make all handouts and read them with other people's programs
	$(call debian-packages,$(DEBIAN_FOR_HANDOUT_TESTS))
	$(call step,Printing the handouts)
	@SULUH_TOOLS=$(TOOLS) SULUH_BINARY=$(BUILT) SULUH_SITE_OUTPUT=$(TEST_SITE) \
	    $(VENV)/bin/python -B -m pytest -p no:cacheprovider --quiet Tests/Handouts

.PHONY: tools
tools: $(TOOLS)/pdf/installed ## install the tool that makes PDFs for `suluh handouts`

.PHONY: bench
bench: build $(PEERS)/installed ## build generated pages beside Hugo and compare; some minutes
	$(call step,Building 4000 pages in turns)
	@$(PYTHON) -B Tests/Benchmarks/build.py --suluh $(BUILT) --results Tests/Benchmarks/results/build.md \
	    --hugo "$$(find $(CURDIR)/$(PEERS) -path '*/hugo/binaries/hugo*' -type f | head -1)"

.PHONY: bench-search
bench-search: build $(PEERS)/installed ## measure the search beside Pagefind; about an hour
	$(call debian-packages,$(DEBIAN_FOR_SEARCH_BENCHMARK))
	$(call step,Measuring the search)
	@$(PEERS)/bin/python -B Tests/Benchmarks/search/run.py --suluh $(BUILT) --chromium "$$(command -v chromium)" \
	    --results Tests/Benchmarks/results/search.md

.PHONY: clean
clean: ## remove everything that a build or a test made
	@rm -rf .build $(VENV) $(PEERS) .suluh public dist

$(TOOLS)/pdf/installed: Sources/Printing/requirements.txt
	$(call debian-packages,$(DEBIAN_FOR_TOOLS))
	$(call step,Installing the PDF tool into $(TOOLS)/pdf)
	@mkdir -p $(TOOLS)
	@$(PYTHON) -m venv --clear $(TOOLS)/pdf
	@$(TOOLS)/pdf/bin/pip install --quiet --disable-pip-version-check --requirement $<
	@touch $@

$(VENV)/installed: Tests/requirements.txt
	$(call debian-packages,$(DEBIAN_FOR_BROWSER_TESTS))
	$(call step,Installing the tools of the tests into $(VENV))
	@$(PYTHON) -m venv --clear $(VENV)
	@$(VENV)/bin/pip install --quiet --disable-pip-version-check --requirement $<
	@touch $@

$(PEERS)/installed: Tests/Benchmarks/requirements.txt
	$(call debian-packages,python3 python3-venv)
	$(call step,Installing the peers into $(PEERS))
	@$(PYTHON) -m venv --clear $(PEERS)
	@$(PEERS)/bin/pip install --quiet --disable-pip-version-check --requirement $<
	@touch $@

.PHONY: toolchain
toolchain: swift-found
	$(call debian-packages,$(DEBIAN_TO_BUILD))

.PHONY: swift-found
swift-found:
	@command -v $(SWIFT) > /dev/null || { \
	    echo 'Swift is not on this machine. Install Swift 6.3 (https://www.swift.org/install/linux/),' >&2; \
	    echo 'see that its usr/bin is in PATH, then run this again.' >&2; exit 1; }
