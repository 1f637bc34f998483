# Everything that is done with a checkout. `make help` lists it; .ci/run calls the same targets.

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.SUFFIXES:
MAKEFLAGS += --no-print-directory

VENV := .venv
BIN := $(VENV)/bin
PYTHON ?=
READY := $(VENV)/.ready
FUZZ := build/fuzz-venv
SECONDS ?= 60
OWN_CODE := generator templates/mixins templates/facades tests bench docs
AUDITED := generator templates/mixins bench docs generated
# What else to hand to the command of a target: make test ARGS='-k retry'
ARGS ?=

help: ## List the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

setup: $(READY) ## Make .venv with the locked tools and this checkout in it
	@:

generate: $(READY) ## Generate every package of specmill.toml that is not up to date
	@$(BIN)/specmill generate $(ARGS)

check: $(READY) ## Say whether generated/ and specmill.lock are what the documents call for
	@$(BIN)/specmill check $(ARGS)

test: $(READY) ## Run all tests
	@$(BIN)/python -m pytest -q $(ARGS)

test-fast: $(READY) ## Run the tests that take no virtual environment or type checker
	@$(BIN)/python -m pytest -q -m 'not slow' $(ARGS)

test-rough: $(READY) ## Call a server that drops, cuts, refuses and leads astray 10,000 times, with threads and tasks
	@ROUGH_CALLS=10000 $(BIN)/python -m pytest -q tests/behaviour/test_rough_server.py $(ARGS)

test-http: $(READY) ## Run the tests of the runtime, sync and async, with httpx and with httpx2 below it
	@for library in httpx httpx2; do \
	    echo "with $$library"; \
	    HTTP_LIBRARY=$$library $(BIN)/python -m pytest -q tests/mixins tests/behaviour $(ARGS) || exit 1; \
	done

coverage: $(READY) ## Measure which branches of templates/mixins the tests of the runtime reach; at least 95 % have to be
	@mkdir -p build && rm -f build/coverage*
	@$(BIN)/python -m coverage run --rcfile tests/mixins/coverage.ini -m pytest -q -m 'not slow' tests/mixins tests/behaviour $(ARGS)
	@$(BIN)/python -m coverage combine --quiet --rcfile tests/mixins/coverage.ini
	@$(BIN)/python -m coverage report --rcfile tests/mixins/coverage.ini --fail-under 95

lint: $(READY) ## Check style: own code is formatted and clean, generated code is clean
	@$(BIN)/ruff format --quiet --check $(OWN_CODE) || { echo 'not formatted: $(BIN)/ruff format $(OWN_CODE)'; exit 1; }
	@$(BIN)/ruff check --quiet .

audit: $(READY) ## Look for weaknesses in our code and the generated one, and for reports on the locked tools
	@$(BIN)/bandit --quiet --configfile pyproject.toml --recursive $(AUDITED)
	@$(MAKE) audit-lock

# Not to have pip-audit, or its data, is no reason to fail; nor is it to be mistaken for an answer.
audit-lock: $(READY)
	@if ! [ -x $(BIN)/pip-audit ]; then \
	    echo 'pip-audit is not installed: the lock was not held against known weaknesses'; exit 0; \
	fi; \
	found=$$($(BIN)/pip-audit --disable-pip --require-hashes --requirement requirements/dev.lock 2>&1); status=$$?; \
	unknown=$$(echo "$$found" | grep -c 'could not be audited'); \
	if echo "$$found" | grep -q 'Found [0-9]* known vulnerabilit'; then \
	    echo "$$found"; exit 1; \
	elif [ $$status -ne 0 ]; then \
	    echo "pip-audit could not say: $$(echo "$$found" | tail -n 1)"; \
	elif [ $$unknown -ne 0 ]; then \
	    echo "no weakness is known, but pip-audit has no data on $$unknown packages of requirements/dev.lock"; \
	else \
	    echo 'no weakness is known of what requirements/dev.lock pins'; \
	fi

types: $(READY) ## Check types with mypy --strict and pyright, generated packages included
	@$(BIN)/mypy --no-error-summary
	@for project in generated/*/; do \
	    [ -d "$$project" ] || continue; \
	    package=$$(basename "$$project"); \
	    $(BIN)/mypy --no-error-summary --strict --config-file "$$project/pyproject.toml" "$$project$$package" || exit 1; \
	done
	@$(BIN)/pyright --project pyproject.toml --warnings

bench: $(READY) ## Measure generation, import, decoding, encoding, calls and streams
	@$(BIN)/python -m bench.run $(ARGS)

bench-full: $(READY) ## Measure all of that longer, and other generators: ARGS='--documents DIR'
	@$(BIN)/python -m bench.run --repeats 7 stages commands imports models calls streams model-peers peers $(ARGS)

bench-growth: $(READY) ## Measure how the cost of a generation grows, and plot it in docs/growth.svg
	@$(BIN)/python -m bench.growth $(ARGS)

bench-record: $(READY) ## Measure what the page of measurements has of our own, and keep it in bench/results
	@$(BIN)/python -m bench.run --repeats 5 --results bench/results/own.json $(ARGS)

bench-fidelity: $(READY) ## Count what generators make of documents: ARGS='--documents DIR --results FILE'
	@$(BIN)/python -m bench.fidelity $(ARGS)

bench-readme: $(READY) ## Put the figures of bench/results into README.md
	@$(BIN)/python -m bench.readme

profile: $(READY) ## Show where the time of a generation goes: ARGS='openapi.yaml', or a document made up
	@$(BIN)/python -m bench.profile $(ARGS)

corpus: $(READY) ## Generate from the documents of the corpus and compare with what is on record
	@$(BIN)/python -m tests.corpus.run $(ARGS)

fuzz: ## Fuzz with atheris, 60 seconds a target: SECONDS=600 (Python 3.11 to 3.13; an environment of its own)
	@[ -x $(FUZZ)/bin/python ] || $(or $(PYTHON),python3) -m venv $(FUZZ)
	@$(FUZZ)/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes --no-deps \
	    --requirement requirements/fuzz.lock
	@for target in document overlay texts; do \
	    PYTHONPATH=generator:. $(FUZZ)/bin/python -m tests.fuzz.run $$target $(SECONDS) || exit 1; \
	done

mutation: $(READY) ## Break escaping, naming, retries and credentials, and see which tests notice: ARGS='retry auth'
	@PYTHONPATH=generator:templates:. $(BIN)/python -m tests.mutation.run $(ARGS)

docs: $(READY) ## Write the reference pages of docs/ from the code, and the site into build/site
	@$(BIN)/python -m docs.site

lock: | $(BIN)/python ## Pin the newest tools that pyproject.toml allows (needs the network)
	@$(BIN)/python -m venv --clear $(VENV)/lock
	@$(VENV)/lock/bin/python -m pip install --quiet --disable-pip-version-check uv
	@$(VENV)/lock/bin/uv pip compile --quiet --upgrade --universal --python-version 3.11 --generate-hashes \
	    --no-emit-index-url --no-emit-find-links --custom-compile-command 'make lock' \
	    --group dev --extra openapi-python-client --output-file requirements/dev.lock pyproject.toml
# What specmill itself depends on is the same in both: the second is held to the first.
	@$(VENV)/lock/bin/uv pip compile --quiet --upgrade --universal --python-version 3.11 --generate-hashes \
	    --no-emit-index-url --no-emit-find-links --custom-compile-command 'make lock' \
	    --group fuzz --constraint requirements/dev.lock --output-file requirements/fuzz.lock pyproject.toml
	@rm -rf $(VENV)/lock

clean: ## Remove caches and build output (for a new environment, remove .venv)
	@rm -rf build dist htmlcov .coverage .hypothesis .mypy_cache .pytest_cache .ruff_cache
	@find . -name __pycache__ -type d -not -path './$(VENV)/*' -prune -exec rm -rf {} +

# The checkout is put on the path by a .pth file rather than by an editable install: that would build a wheel, and
# leave a copy of templates/ in the environment that goes stale.
$(READY): requirements/dev.lock Makefile | $(BIN)/python
	@echo 'installing the tools of requirements/dev.lock into $(VENV)'
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes --no-deps --no-compile \
	    --requirement requirements/dev.lock
	@echo '$(CURDIR)/generator' > "$$($(BIN)/python -c 'import sysconfig; print(sysconfig.get_path("purelib"))')/specmill.pth"
	@printf '#!/bin/sh\nexec "%s" -m specmill "$$@"\n' '$(CURDIR)/$(BIN)/python' > $(BIN)/specmill
	@chmod +x $(BIN)/specmill
	@touch $@

$(BIN)/python:
	@for python in $(PYTHON) python3 python3.14 python3.13 python3.12 python3.11; do \
	    if "$$python" -c 'import ensurepip, sys, venv; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then \
	        exec "$$python" -m venv $(VENV); \
	    fi; \
	done; \
	echo 'Python 3.11 or later with its venv module is needed and none was found;' \
	    'name one with: make setup PYTHON=/path/to/python3' >&2; \
	exit 1

.PHONY: help setup generate check test test-fast test-rough test-http coverage lint audit types bench bench-fidelity bench-full bench-growth bench-record bench-readme profile corpus fuzz mutation docs lock clean
