# Two commands for everybody: `make chat` to try Ajar, `make test` to check it. Both set themselves up.
PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
RUN    := $(VENV)/.run-ready
DEV    := $(VENV)/.dev-ready
PEERS  := $(VENV)/peers/.ready

.PHONY: chat test bench soak lock lint clean

chat: $(RUN)
	@$(BIN)/ajar chat

test: $(DEV)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/ajar check
	$(BIN)/pytest -n auto --cov --cov-report=term:skip-covered

bench: $(DEV) $(PEERS)
	$(BIN)/python -m tests.benchmarks

# The proofs of the tests for longer: `make soak MINUTES=60`.
MINUTES ?= 10
soak: $(DEV)
	$(BIN)/python -m tests.soak $(MINUTES)

# After a change of dependencies in pyproject.toml. The lock files carry hashes and no index address. Extras stay in them: pip asks
# for "coverage[toml]" to be pinned as such once a newer coverage is out, and an install of yesterday would fail today.
lock: $(DEV)
	$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-strip-extras --no-emit-index-url \
	  --no-annotate --no-header --extra postgres pyproject.toml build-requirements.txt -o requirements.lock
	$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-strip-extras --no-emit-index-url \
	  --no-annotate --no-header --extra postgres --group dev pyproject.toml build-requirements.txt -o requirements-dev.lock

	$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-strip-extras --no-emit-index-url \
	  --no-annotate --no-header --group peers -o requirements-peers.lock

$(VENV)/pyvenv.cfg:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Ajar needs Python 3.11 or newer; this is " + sys.version.split()[0] + ". Try: make PYTHON=python3.12 chat")'
	@echo "Setting up (once, about a minute) ..."
	@$(PYTHON) -m venv $(VENV) || { rm -rf $(VENV); \
	  echo "No virtual environment could be made, see above. On Debian and Ubuntu: apt install python3-venv"; exit 1; }

$(RUN): $(VENV)/pyvenv.cfg requirements.lock pyproject.toml
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@

$(DEV): $(VENV)/pyvenv.cfg requirements-dev.lock pyproject.toml
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.lock
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@ $(RUN)

$(PEERS): $(DEV) requirements-peers.lock
	@$(PYTHON) -m venv $(VENV)/peers
	@$(VENV)/peers/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-peers.lock
	@touch $@

clean:
	rm -rf $(VENV) .mypy_cache .ruff_cache .pytest_cache .coverage
