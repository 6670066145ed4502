"""What operators are handed names only what exists: dashboard, alert rules and the page about them."""

import json
import re
from pathlib import Path
from typing import Any

import msgspec
import pytest
from click.testing import CliRunner
from prometheus_client.parser import text_string_to_metric_families

from bot.__main__ import main
from bot.care.finding import LEVELS
from bot.service.store.backlog import Backlog, Sharing
from bot.service.watching.exposition import Exposition
from bot.service.watching.gauges import DELIVERIES, EVENTS, OUTCOMES, TurnStage
from bot.service.watching.standing import Standing
from bot.service.watching.tally import BOUNDS, Tally
from tests.service.fakes import Wall

DOCS = Path(__file__).parent.parent / "docs"
CODE = DOCS.parent / "bot"
METRIC = re.compile(r"\b(?:ajar|process)_[a-z_]+\b")
LABEL = re.compile(r'(\w+)=~?"([^"$]+)"')


def exposed() -> set[str]:
    """The names of all series that a scrape has, with those that the process itself brings."""
    standing = Standing(Backlog(1, 1, Sharing(1, 1, 1, 1)), {"telegram": True}, clock=True, backup=1.0)
    families = text_string_to_metric_families(Exposition(Tally(Wall()), 0).text(standing).decode())
    names = {sample.name for family in families for sample in family.samples}
    return names | {"ajar_screened_yesterday", "process_cpu_seconds_total", "process_resident_memory_bytes"}


def alerts() -> list[dict[str, Any]]:
    (group,) = msgspec.yaml.decode((DOCS / "alerts.yml").read_bytes())["groups"]
    rules: list[dict[str, Any]] = group["rules"]
    return rules


def dashboard() -> list[str]:
    board = json.loads((DOCS / "grafana.json").read_text(encoding="utf-8"))
    return [target["expr"] for panel in board["panels"] for target in panel["targets"]]


def expressions() -> list[str]:
    return [*dashboard(), *(alert["expr"] for alert in alerts())]


def test_every_metric_that_dashboard_and_alerts_name_exists() -> None:
    named = {name for expression in expressions() for name in METRIC.findall(expression)}
    assert named
    assert named <= exposed()


def test_so_does_every_value_of_a_label() -> None:
    known = {
        "outcome": {*OUTCOMES, *DELIVERIES},
        "event": {*EVENTS},
        "stage": {stage.name.lower() for stage in TurnStage},
        "level": {*LEVELS},
        "le": {repr(bound) for bound in BOUNDS},
    }
    for expression in expressions():
        for label, values in LABEL.findall(expression):
            assert set(values.split("|")) <= known[label], expression


@pytest.mark.parametrize("alert", alerts(), ids=lambda alert: str(alert["alert"]))
def test_every_alert_says_what_it_means_and_what_to_do(alert: dict[str, Any]) -> None:
    assert alert["labels"]["severity"] in {"page", "warn"}
    assert alert["annotations"]["summary"].endswith(".")
    assert len(alert["annotations"]["action"]) > 40


def test_the_page_tells_of_every_metric_and_every_alert_and_of_nothing_else() -> None:
    page = (DOCS / "operating.md").read_text(encoding="utf-8")
    own = {re.sub(r"_(bucket|sum|count)$", "", name) for name in exposed() if name.startswith("ajar_")}
    assert {name for name in METRIC.findall(page) if name.startswith("ajar_")} == own
    assert set(re.findall(r"`(Ajar[A-Z]\w+)`", page)) == {alert["alert"] for alert in alerts()}


def test_the_page_names_the_options_of_the_commands() -> None:
    page = (DOCS / "operating.md").read_text(encoding="utf-8")
    for command in ("backup", "restore", "top"):
        assert f"ajar {command}" in page
        options = set(re.findall(r"(--[a-z-]+)", CliRunner().invoke(main, [command, "--help"]).output)) - {"--help"}
        assert options - {"--db"} <= set(re.findall(r"(--[a-z-]+)", page))


def test_nobody_is_sent_to_the_strangers_package_of_that_name() -> None:
    told = [*DOCS.glob("*.md"), *DOCS.parent.glob("*.md"), DOCS.parent / ".env.example", *CODE.glob("**/*.py")]
    assert [file.name for file in told if re.search(r"install '?ajar\b", file.read_text(encoding="utf-8"))] == []


@pytest.mark.parametrize("unit", ["ajar.service", "ajar-backup.service"])
def test_a_unit_sets_nothing_that_the_operators_commands_would_not_read(unit: str) -> None:
    lines = (DOCS / unit).read_text(encoding="utf-8").splitlines()
    assert not [line for line in lines if line.startswith("Environment")]
    home = next(line.partition("=")[2] for line in lines if line.startswith("WorkingDirectory="))
    wrapper = (DOCS / "ajar.sh").read_text(encoding="utf-8")
    assert f"cd {home} " in wrapper
    assert next(line.partition("=")[2] for line in lines if line.startswith("ExecStart=")).split()[0] in wrapper
