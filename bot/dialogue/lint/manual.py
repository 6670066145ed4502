"""docs/lint.md, made from the table of rules: `python -c "from bot.dialogue.lint import manual; ..."` prints it."""

from bot.dialogue.lint.rule import Example, Rule
from bot.dialogue.lint.table import RULES

_FAMILIES = {
    "D1": "The ways through a flow",
    "D2": "What is remembered",
    "D3": "What the platforms can show",
    "D4": "Pages that people stand on",
    "D6": "Manners",
    "D7": "The question deck",
}
_HEAD = """\
# What the linter says

`ajar check` reads all pages and names what to mend, as `file:line: code message`. This page is made from the table
of rules, and the tests run every example: the first of each breaks its rule and no other, the second breaks none.

Where it says so, a comment that names the code and a reason lets a finding pass: `<!-- D605: a quoted letter -->`.
Directly before a line or way it speaks for that; directly under a node's heading for the whole node; before the
first node for the page as a whole. Without a reason it says nothing.
"""


def manual() -> str:
    """The whole text of docs/lint.md."""
    parts = [_HEAD]
    for family, title in _FAMILIES.items():
        parts.append(f"## {family}: {title}\n")
        parts += [_entry(rule) for rule in RULES if rule.code.startswith(family)]
    return "\n".join(parts)


def _entry(rule: Rule) -> str:
    silence = " A comment with a reason lets it pass." if rule.may_be_silenced else ""
    shown = f"Not so:\n\n{_shown(rule.bad)}\nBut so:\n\n{_shown(rule.good)}"
    return f"### {rule.code}: {rule.title}\n\n{rule.explanation}{silence}\n\n{shown}"


def _shown(example: Example) -> str:
    return "".join(f"`{name}`\n```{_LANGUAGE[name.rpartition('.')[2]]}\n{text}```\n" for name, text in example.items())


_LANGUAGE = {"md": "markdown", "toml": "toml", "lock": "text"}
