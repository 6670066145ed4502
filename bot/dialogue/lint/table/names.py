"""D2 in words: the rules about what is remembered."""

from bot.dialogue.lint import names
from bot.dialogue.lint.rule import Rule
from bot.dialogue.lint.table.example import node, page, question

_PARTNER = '[partner]\nkind = "name"\nkeep = "1 year"\nwhy = "to call them what you call them"\n'
_SEEN = '[seen]\nkind = "text"\nkeep = "1 day"\nwhy = "so that I do not ask twice"\n'
_OPENED = """\
[opened]
kind = "number"
keep = "90 days"
why = "to look back with you"
read_by = "looking back"
"""

NAMES = (
    Rule(
        "D201",
        "Inserts what nothing remembers",
        "In braces stands a name of memory.toml, a phrase of phrases.md, or one of the partner's forms as `{they}`.",
        names.unknown_in_text,
        page(node("start", "How are {partner} and {partnr}?"), memory=_PARTNER),
        page(node("start", "How is {partner}?"), memory=_PARTNER),
    ),
    Rule(
        "D202",
        "Reckons with what is not declared",
        "Names in `if`, in assignments, after `asks` and after `follow up at` are declared in memory.toml. `text` is "
        "what was just heard, `visits` how often this node was entered.",
        names.unknown_in_sums,
        page(node("start", "1. `if opend > 0` Good to see you again.\n1. Hello."), memory=_OPENED),
        page(node("start", "1. `if opened > 0` Good to see you again.\n1. Hello."), memory=_OPENED),
    ),
    Rule(
        "D203",
        "Remembers what nothing reads",
        "What is remembered about a person has a use. If Ajar reads it outside the pages, `read_by` says where.",
        names.never_used,
        page(node("start", "Hello there."), memory=_PARTNER),
        page(node("start", "How is {partner}?"), memory=_PARTNER),
    ),
    Rule(
        "D204",
        "Remembers the wrong kind",
        "A number or flag takes a number, everything else text; what is composed can't be set.",
        names.wrong_kind,
        question("[*anything else*](#end) `opened = text`", memory=_OPENED),
        question("[*anything else*](#end) `opened = opened + 1`", memory=_OPENED),
    ),
    Rule(
        "D205",
        "Asks for what is known",
        "A node that `asks` for something has a way `[*known*](...)` for those who said it already, and the other "
        "way round.",
        names.asks_and_knows,
        question("[*anything else*](#end) `seen = text`", text="`asks seen`\n\nHow was it?", memory=_SEEN),
        question(
            "[*known*](#end)",
            "[*anything else*](#end) `seen = text`",
            text="`asks seen`\n\nHow was it?",
            memory=_SEEN,
        ),
    ),
)
