"""Draws the card and the trend as PNG, with matplotlib's Agg canvas and no global state, so that any thread may.

Importing this loads matplotlib (half a second): the shell does it with the first picture. Each picture carries its own
ground, so that it reads the same in a light and in a dark chat; colours differ in brightness and marks in shape.
"""

import io
from itertools import pairwise

from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

from bot.practice.card import FAIR, GOOD, Card, Past, decode_card, decode_trend
from bot.practice.weights import LIMITS, POSITIONS

MAKER = "rehearsal"
TREND_MAKER = "rehearsal trend"
GROUND, INK, SOFT = "#fbf7ef", "#2b2b33", "#8a8578"
LINE, UP, DOWN = "#3b4a6b", "#1f7a8c", "#c8553d"
_BANDS = ("#efe6d6", "#f3ecdd", "#f7f1e5", "#fbf7ef")
_DPI = 110
_HIGH = 4.2
_MARGINS = (1.0, 0.6, 0.4)
"""Inches left, right and above, for the longest names; fitting them anew each time takes as long as drawing."""
_MOST_NAMES = 14


def draw(maker: str, data: str) -> bytes:
    """The PNG for a `Picture(maker, data, ...)`. Raises KeyError for a maker that is not drawn here."""
    return {MAKER: lambda: draw_card(decode_card(data)), TREND_MAKER: lambda: draw_trend(decode_trend(data))}[maker]()


def draw_card(card: Card) -> bytes:
    """The door over the turns, with each turn's move marked."""
    figure = _figure(max(6.5, min(10.0, 3.6 + 0.55 * len(card.doors))), 1.15)
    axes, beside = figure.subplots(1, 2, width_ratios=(8, 1))
    _balance(_bare(beside), card)
    _bare(axes)
    turns = list(range(len(card.doors)))
    axes.plot(turns, card.doors, color=LINE, linewidth=2.2, zorder=3)
    for turn, mark in enumerate(card.marks, 1):
        shape, colour = {1: ("^", UP), -1: ("v", DOWN)}.get(mark.turned, ("o", SOFT))
        axes.plot([turn], [card.doors[turn]], shape, color=colour, markersize=9, markeredgecolor=GROUND, zorder=4)
    names = [mark.name if len(card.marks) <= _MOST_NAMES else str(i) for i, mark in enumerate(card.marks, 1)]
    axes.set_xticks(turns, ["start", *names], rotation=35, ha="right", rotation_mode="anchor")
    axes.set_title(f"{card.title} · {card.partner}, {card.temperament}", loc="left", fontsize=11, color=INK)
    _bands(axes, len(card.doors) - 1)
    return _png(figure)


def draw_trend(trend: tuple[Past, ...]) -> bytes:
    """How far the door came, rehearsal by rehearsal."""
    figure = _figure(6.5, 0.4)
    axes = _bare(figure.add_subplot())
    numbers = list(range(1, len(trend) + 1))
    axes.plot(numbers, [past.top for past in trend], "-o", color=LINE, linewidth=2.2, markersize=7, zorder=3)
    step = max(1, len(numbers) // 10)
    axes.set_xticks(numbers[::step], [str(number) for number in numbers[::step]])
    axes.set_title("How far the door came, rehearsal by rehearsal", loc="left", fontsize=11, color=INK)
    _bands(axes, len(numbers) + 0.5, 0.5)
    return _png(figure)


def _figure(width: float, bottom: float) -> Figure:
    figure = Figure(figsize=(width, _HIGH), dpi=_DPI, facecolor=GROUND)
    FigureCanvasAgg(figure)
    left, right, top = _MARGINS
    figure.subplots_adjust(left / width, bottom / _HIGH, 1 - right / width, 1 - top / _HIGH, wspace=0.06)
    return figure


def _bare(axes: Axes) -> Axes:
    """An axis without its box."""
    axes.set_facecolor(GROUND)
    axes.tick_params(colors=INK, labelsize=9, length=0)
    for side in ("top", "right", "left", "bottom"):
        axes.spines[side].set_visible(False)
    return axes


def _balance(axes: Axes, card: Card) -> None:
    """Reflections for each question, with the marks of fair and good."""
    ratio = card.reflections / max(1, card.questions)
    axes.bar([0], [min(ratio, 3.0)], width=0.8, color=UP if ratio >= FAIR else DOWN, zorder=3)
    for mark in (FAIR, GOOD):
        axes.axhline(mark, color=INK, linewidth=1, linestyle=(0, (3, 2)), zorder=4)
    axes.set_yticks([FAIR, GOOD], ["1:1", "2:1"])
    axes.yaxis.tick_right()
    axes.set_ylim(0, 3)
    axes.set_xlim(-0.6, 0.6)
    axes.set_xticks([0], [f"{card.reflections} said back\nto {card.questions} asked"])


def _bands(axes: Axes, right: float, left: float = 0.0) -> None:
    """The four positions as bands behind the line."""
    edges = (0.0, *LIMITS, 1.0)
    for (low, high), colour in zip(pairwise(edges), _BANDS, strict=True):
        axes.axhspan(low, high, color=colour, zorder=0)
        axes.axhline(high, color=SOFT, linewidth=0.4, alpha=0.5, zorder=1)
    middles = [(low + high) / 2 for low, high in pairwise(edges)]
    axes.set_yticks(middles, list(POSITIONS))
    axes.set_ylim(0, 1)
    axes.set_xlim(left - 0.2, max(right, left + 1) + 0.3)


def _png(figure: Figure) -> bytes:
    out = io.BytesIO()
    figure.savefig(out, format="png", metadata={"Software": None})
    return out.getvalue()
