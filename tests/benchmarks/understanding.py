"""How fast free words are read, what loading costs, and how much memory it takes, each beside something known.

The peer for speed is a round of JSON over the same message and its words, repeated until it has cost what a small web
handler's work costs (about 0.2 ms): a yardstick of the machine, not a rival.
"""

import json
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from typing import Any

from bot.understanding.read import read

MESSAGES = (
    "she came in and went straight to bed, not a word",
    "hes been like this since sunday idk what i did. asked twice, got 'fine' twice. im so tired of it",
    "I feel like you never listen to me. You seem off tonight. I'm here whenever you want.",
    "what can i ask him tonight",
    "We had a row about his mother last night, and I said something that I shouldn't have said, and now he won't look "
    "at me and I don't know whether to leave him alone or to say sorry again, because the last time I said sorry he just "
    "walked off, and I can't bear another evening of him upstairs and me down here with the telly on for company.",
    "not angry, just sad",
    "Why don't you just tell me what's wrong? No pressure though.",
    "hi",
)
ROUNDS = 60
_LOADING = """
import time
from pathlib import Path
def held():
    return int(Path("/proc/self/statm").read_text().split()[1]) * 4096
before, start = held(), time.perf_counter()
from bot.understanding.read import read
read("she came in and went straight to bed")
print(time.perf_counter() - start, held() - before)
"""


def measure() -> list[dict[str, Any]]:
    """Rows of figure, value, unit, peer and ratio to the peer (None where there is none)."""
    ours, peers = _milliseconds(read), _milliseconds(_yardstick)
    seconds, memory = _loading()
    p50, p95 = statistics.median(ours), statistics.quantiles(ours, n=20)[-1]
    peer50, peer95 = statistics.median(peers), statistics.quantiles(peers, n=20)[-1]
    return [
        _row("reading a message, p50", p50, "ms", peer50),
        _row("reading a message, p95", p95, "ms", peer95),
        _row("import, load and the first reading", seconds * 1000, "ms", None),
        _row("memory added", memory / 2**20, "MB", None),
    ]


def _milliseconds(reader: Callable[[str], object]) -> list[float]:
    for message in MESSAGES:
        reader(message)
    taken = []
    for at in range(ROUNDS * len(MESSAGES)):
        start = time.perf_counter()
        reader(MESSAGES[at % len(MESSAGES)])
        taken.append((time.perf_counter() - start) * 1000)
    return taken


def _yardstick(message: str) -> object:
    for _ in range(12):
        message = json.loads(json.dumps({"text": message, "words": message.split()}))["text"]
    return message


def _loading() -> tuple[float, float]:
    runs = [
        subprocess.run([sys.executable, "-c", _LOADING], capture_output=True, text=True, check=True) for _ in range(5)
    ]
    told = [tuple(map(float, run.stdout.split())) for run in runs]
    return statistics.median(t[0] for t in told), statistics.median(t[1] for t in told)


def _row(figure: str, value: float, unit: str, peer: float | None) -> dict[str, Any]:
    return {"figure": figure, "value": round(value, 3), "unit": unit, "peer": peer and round(peer, 3),
            "ratio": peer and round(value / peer, 2)}  # fmt: skip


if __name__ == "__main__":
    for one in measure():
        print(one)
