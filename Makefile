# Two commands for anyone: `make run` and `make test`. Each installs what it misses, once.

VENV := .venv
PYTHON3 := $(shell command -v python3.11 || command -v python3)
BIN := $(VENV)/bin
PORT ?= 8000
PIX_TEST_POSTGRES ?= postgresql://postgres@127.0.0.1/postgres
WORKERS ?= 2

CHECKS := check-style check-format check-types check-directions check-templates check-migrations check-messages check-house

.PHONY: help setup run test test-sqlite test-postgresql test-postgresql-if-reachable check $(CHECKS) format clean

help: ## What can be done here
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 20

setup: $(VENV)/.run-installed $(BIN)/pix ## Install what is needed to run
	@$(BIN)/pix messages compile

run: setup ## Serve on http://127.0.0.1:8000 with demo people (PORT=... for another port)
	@PIX_DEBUG=no $(BIN)/pix serve --demo --port $(PORT)

test: setup $(VENV)/.dev-installed ## The whole suite, on SQLite then on PostgreSQL
	@$(MAKE) -k --no-print-directory test-sqlite test-postgresql-if-reachable

test-sqlite: setup $(VENV)/.dev-installed ## The suite on SQLite, browser journeys included
	DATABASE_URL=sqlite:// $(BIN)/pytest -n $(WORKERS) --dist loadfile

test-postgresql: setup $(VENV)/.dev-installed ## The suite on PostgreSQL, without the browser journeys
	DATABASE_URL="$(PIX_TEST_POSTGRES)" $(BIN)/pytest -n $(WORKERS) --dist loadfile -m "not journey"

test-postgresql-if-reachable:
	@if $(BIN)/python -m pix.config.reachable "$(PIX_TEST_POSTGRES)"; then \
		$(MAKE) --no-print-directory test-postgresql; \
	elif [ "$(CI)" = "true" ]; then \
		echo "PostgreSQL is not reachable at PIX_TEST_POSTGRES, and CI tests both databases." >&2; exit 1; \
	else \
		echo "PostgreSQL is not reachable: only SQLite was tested."; \
	fi

check: setup $(VENV)/.dev-installed ## Style, types, directions, templates, migrations, translations, house rules
	@$(MAKE) -k --no-print-directory $(CHECKS)

check-style:
	$(BIN)/ruff check .
check-format:
	$(BIN)/ruff format --check .
check-types:
	$(BIN)/mypy
check-directions:
	$(BIN)/lint-imports
check-templates:
	$(BIN)/djlint pix --lint --quiet
check-migrations:
	$(BIN)/pix makemigrations --check --dry-run
check-messages:
	$(BIN)/pix messages check
check-house:
	$(BIN)/pytest tests -q -k house

format: $(VENV)/.dev-installed ## Write the code in the house's style
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

clean: ## Remove what was installed and built; the database in var/ stays
	rm -rf $(VENV) build *.egg-info .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis .coverage
	find pix bank tests -name __pycache__ -type d -prune -exec rm -rf {} +
	find pix -name '*.mo' -delete

$(BIN)/python:
	@$(PYTHON3) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Python 3.11 or newer is needed." >&2; exit 1; }
	$(PYTHON3) -m venv $(VENV)

$(VENV)/.run-installed: requirements.lock | $(BIN)/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	@touch $@

$(VENV)/.dev-installed: requirements-dev.lock $(VENV)/.run-installed
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.lock
	@touch $@

# The code is used where it lies: a path file makes it importable, and a script is its door.
$(BIN)/pix: Makefile | $(BIN)/python
	@$(BIN)/python -c 'import pathlib, sysconfig; pathlib.Path(sysconfig.get_path("purelib"), "pix.pth").write_text("$(CURDIR)\n")'
	@printf '#!/bin/sh\nexec "$$(dirname "$$0")/python" -m pix "$$@"\n' > $@
	@chmod +x $@
