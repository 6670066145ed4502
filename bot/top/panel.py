"""How a look at the metrics is laid out on a screen. Pure."""

from collections.abc import Iterator, Sequence

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from bot.top.sample import STAGES, Between

ERRORS = ("failed", "refused", "gave up", "unreachable", "in doubt", "expired", "unreadable")
"""How a delivery ends that somebody may have to look into."""


def panel(between: Between, silent: Sequence[str] = ()) -> RenderableType:
    """`silent` are the addresses that did not answer this time."""
    parts: list[RenderableType] = [_head(between), _stages(between), _turns(between), _waiting(between)]
    parts += [Text(f"{address} does not answer", style="bold red") for address in silent]
    return Group(*parts)


def _head(between: Between) -> Text:
    after = between.after
    versions = ", ".join(sorted(after.by("ajar_build_info", "version"))) or "?"
    seconds = after.at - between.before.at
    rate = between.rate("ajar_turns_total")
    head = Text(f"Ajar {versions}   {rate:.1f} turns/s   last {seconds:.0f} s   ", style="bold")
    for name, up in _parts(between):
        head.append(f" {name} ", style="black on green" if up else "white on red")
        head.append(" ")
    return head


def _parts(between: Between) -> Iterator[tuple[str, bool]]:
    after, processes = between.after, between.after.total("ajar_build_info")
    yield "store", after.total("ajar_store_up") >= processes
    yield "clock", after.total("ajar_clock_up") >= processes
    for name, count in sorted(after.by("ajar_door_up", "platform").items()):
        yield name, count > 0


def _stages(between: Between) -> Table:
    table = Table("stage", *("a second", "p50 ms", "p99 ms"), box=None, pad_edge=False, header_style="dim")
    for column in table.columns[1:]:
        column.justify = "right"
    for stage in STAGES:
        rate = between.rate("ajar_stage_seconds_count", stage=stage)
        table.add_row(stage, f"{rate:.1f}", *(_ms(between, q, "ajar_stage_seconds", stage=stage) for q in (0.5, 0.99)))
    table.add_row("loop", "", *(_ms(between, q, "ajar_loop_lag_seconds") for q in (0.5, 0.99)))
    return table


def _ms(between: Between, share: float, name: str, **labels: str) -> str:
    seconds = between.quantile(share, name, **labels)
    return "-" if seconds is None else f"{seconds * 1000:.1f}"


def _turns(between: Between) -> Text:
    told = Text("turns       ")
    for outcome in ("committed", "duplicate", "conflict", "failed"):
        count = between.count("ajar_turns_total", outcome=outcome)
        told.append(f"{outcome} {count:.0f}   ", style="red" if outcome == "failed" and count else "")
    return told


def _waiting(between: Between) -> Text:
    after = between.after
    waiting, oldest = after.total("ajar_outbox_waiting"), after.total("ajar_outbox_oldest_seconds")
    told = Text(f"outbox      waiting {waiting:.0f}   oldest {oldest:.0f} s")
    if "ajar_inbox_waiting" in after.values:
        untaken, since = after.total("ajar_inbox_waiting"), after.total("ajar_inbox_oldest_seconds")
        told.append(f"\ninbox       waiting {untaken:.0f}   oldest {since:.0f} s")
    told.append(f"\nalarms      late {after.total('ajar_alarm_late_seconds'):.0f} s\ndeliveries  ")
    told.append(f"arrived {between.count('ajar_deliveries_total', outcome='arrived'):.0f}   ")
    for outcome in ("later", *ERRORS):
        count = between.count("ajar_deliveries_total", outcome=outcome)
        if count:
            told.append(f"{outcome} {count:.0f}   ", style="red" if outcome in ERRORS else "yellow")
    return told
