"""The table of all rules, each with its reason and two examples that the tests run."""

from bot.dialogue.lint.table.care import CARE
from bot.dialogue.lint.table.deck import DECK
from bot.dialogue.lint.table.flows import FLOWS
from bot.dialogue.lint.table.limits import LIMITS
from bot.dialogue.lint.table.names import NAMES
from bot.dialogue.lint.table.shelf import SHELF

RULES = (*FLOWS, *NAMES, *LIMITS, *SHELF, *CARE, *DECK)
