"""D3 in words: the rules about what the platforms can show."""

from bot.dialogue.lint import limits
from bot.dialogue.lint.rule import Example, Rule
from bot.dialogue.lint.table.example import END, node, page


def _button(label: str) -> Example:
    ways = (f"[{label}](#end)", "[No](#end) `cancel all`", "[*anything else*](#end)")
    return page(node("start", "Would that help?", *ways), END)


def _countries(count: int) -> Example:
    ways = (f"[Country {number}](#end)" for number in range(1, count + 1))
    text = "<!-- D109: a list of countries -->\n\nWhere are you?"
    return page(node("start", text, *ways, "[*anything else*](#end)"), END)


def _message(times: int) -> Example:
    return page(node("start", "<!-- D602: an example -->\n\n" + " ".join(["It is late now, so rest."] * times)))


LIMITS = (
    Rule(
        "D301",
        "A button that Discord refuses",
        f"A label has at most {limits.LONGEST_LABEL} characters, names filled in. An emoji counts as two.",
        limits.long_label,
        _button("Yes, I would like to try that one later on when we are both less tired than we are at present"),
        _button("Yes, I'd like to try that"),
    ),
    Rule(
        "D302",
        "A message that Discord refuses",
        f"A message has at most {limits.LONGEST_MESSAGE} characters. D602 asks for far fewer.",
        limits.long_message,
        _message(84),
        _message(20),
    ),
    Rule(
        "D303",
        "More buttons than Discord shows",
        f"A message carries at most {limits.MOST_BUTTONS} buttons. D109 asks for two to four.",
        limits.too_many_buttons,
        _countries(26),
        _countries(9),
    ),
    Rule(
        "D304",
        "A button that phones cut",
        f"Labels over {limits.LABEL_ON_A_PHONE} characters are cut off on small screens.",
        limits.cut_label,
        _button("Yes, I'd like to try that a bit later tonight"),
        _button("Yes, a bit later tonight"),
    ),
)
