"""Draws the days that somebody looks back on: a row of dots, with a mark for each small step and each question asked.

No curve, no sum, no streak: an empty day is a dot like any other. As in `bot.practice.picture` the ground is the
picture's own, and marks differ in shape.
"""

import io
from collections import Counter
from datetime import date, timedelta

from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

GROUND, INK, SOFT = "#fbf7ef", "#2b2b33", "#c9c2b3"
STEP, ASKED = "#1f7a8c", "#3b4a6b"
_SHAPES = (
    ("step", "a small step", "^", STEP, True),
    ("well", "a question that opened something", "o", ASKED, True),
    ("flat", "met a shrug", "_", ASKED, True),
    ("later", "left for later", "o", ASKED, False),
    ("badly", "came out wrong", "x", ASKED, True),
)
_SIZE = (6.5, 2.6)
_DPI = 110
_RISE = 0.32
"""How much higher each further mark of a day stands."""


def draw_days(data: str) -> bytes:
    """The PNG for the data of `bot.dialogue.steps.picture`."""
    today, span, *marks = data.split()
    figure = Figure(figsize=_SIZE, dpi=_DPI, facecolor=GROUND)
    FigureCanvasAgg(figure)
    figure.subplots_adjust(left=0.05, right=0.95, top=0.97, bottom=0.42)
    axes = figure.add_subplot()
    _row(axes, date.fromisoformat(today), int(span))
    _marks(axes, marks)
    axes.legend(*axes.get_legend_handles_labels(), loc="upper center", bbox_to_anchor=(0.5, -0.3), ncols=2,
                frameon=False, fontsize=9, labelcolor=INK)  # fmt: skip
    out = io.BytesIO()
    figure.savefig(out, format="png", metadata={"Software": None})
    return out.getvalue()


def _row(axes: Axes, today: date, span: int) -> None:
    """The days, today at the right."""
    axes.set_facecolor(GROUND)
    axes.plot(range(1 - span, 1), [0] * span, "o", color=SOFT, markersize=5)
    ticks = range(0, -span, -1 if span < 10 else -7)
    axes.set_xticks(list(ticks), [(today + timedelta(days=tick)).strftime("%d %b").lstrip("0") for tick in ticks])
    axes.set_yticks([])
    axes.tick_params(colors=INK, labelsize=9, length=0)
    axes.set_xlim(0.4 - span, 0.6)
    axes.set_ylim(-0.3, 1.8)
    for side in axes.spines.values():
        side.set_visible(False)


def _marks(axes: Axes, marks: list[str]) -> None:
    """What there was, above its day; several of one day above each other."""
    stacked: Counter[int] = Counter()
    placed: dict[str, list[tuple[int, float]]] = {}
    for mark in marks:
        kind, _, ago = mark.rpartition(":")
        stacked[int(ago)] += 1
        placed.setdefault(kind, []).append((-int(ago), min(_RISE * stacked[int(ago)], 1.7)))
    for kind, name, shape, colour, filled in _SHAPES:
        if kind in placed:
            across, up = zip(*placed[kind], strict=True)
            face = colour if filled else GROUND
            axes.plot(
                across, up, shape, color=colour, markerfacecolor=face, markersize=8, markeredgewidth=2, label=name
            )
