"""How long the screen takes before every text, beside the reading that follows it."""

import json
import statistics
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from bot.care.screen import judged, screen
from bot.understanding.read import read

LINES = Path("dialogues/understanding")
MOST = 1500
LONG = "we had soup and talked about the garden. " * 2500


def measure() -> list[dict[str, Any]]:
    """Rows of figure, value, unit, peer (reading the same messages) and ratio to the peer."""
    messages = ordinary()
    ours, rules, peers = (milliseconds(what, messages) for what in (screen, judged, read))
    long = milliseconds(screen, [LONG])
    return [
        row("screening a message, p50", statistics.median(ours), statistics.median(peers)),
        row("screening a message, p95", statistics.quantiles(ours, n=20)[-1], statistics.quantiles(peers, n=20)[-1]),
        row("the rules alone, p95", statistics.quantiles(rules, n=20)[-1], None),
        row("screening 100 kB", long[0], None),
    ]


def ordinary() -> list[str]:
    """What people write on any evening."""
    lines = [line for path in sorted(LINES.glob("messages-*.jsonl")) for line in path.read_text().splitlines()]
    return [json.loads(line)["text"] for line in lines[:: max(1, len(lines) // MOST)]]


def milliseconds(what: Callable[[str], object], messages: list[str]) -> list[float]:
    for message in messages:
        what(message)
    taken = []
    for message in messages:
        start = time.process_time_ns()
        what(message)
        taken.append((time.process_time_ns() - start) / 1e6)
    return taken


def row(figure: str, value: float, peer: float | None) -> dict[str, Any]:
    ratio = value / peer if peer else None
    return {"figure": figure, "value": value, "unit": "ms", "peer": peer, "ratio": ratio}
