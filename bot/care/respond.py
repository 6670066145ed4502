"""What follows from a finding: which page answers, what is noted down, what stays quiet afterwards.

    level      answer                          noted                       scheduled things
    ---------  ------------------------------  --------------------------  ---------------------------
    none       the talk goes on                -                           -
    watch      the talk goes on                a count, 14 days            -
    check      one line and one question       violence, control: resting  -
    interrupt  the kind's page; told again     held, quiet_until; resting  all cancelled, nothing new
               within a day: its `again`       after force and control     for 72 hours at least

Only codes and counts are noted: a letter for a kind, a short hash for a rule, never a word.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from bot.care.finding import KINDS, TRAITS, Finding
from bot.dialogue.talk import Value

Look = Callable[[str], Value]

HOUR = 3_600_000
QUIET = 72 * HOUR
THIRD = 3
"""The third weak sign of a kind within 14 days is a check."""

PAGES = {
    "medical_emergency": "care_now",
    "user_self_harm": "care_self",
    "child_harm": "care_child",
    "partner_violence": "care_home",
    "partner_self_harm": "care_theirs",
    "coercive_control": "care_home",
    "user_controlling": "care_press",
}
YOUNG = "care_young"
BACK = "care_back"
FLOWS = frozenset({*PAGES.values(), YOUNG, BACK})
HIDDEN = frozenset(
    {
        "quiet_until",
        "number_failed", "held", "resting", "young", "last_marks", "quiet_marks", "told_lately", "lately_here", "about", "was_held",
        "was_resting", "was_quiet", "grave", "leverage", "force", "baby", "swallowed",
        *(f"sign_{letter}" for letter in "abcdefg"),
    }
)  # fmt: skip
"""What care remembers. It is shown nowhere: whoever holds the phone may not be whom it is about."""
_RESTS = frozenset({"partner_violence", "coercive_control"})
"""After these the exercises for two are put away, at the mildest sign."""
CODES = {kind: "abcdefg"[place] for place, kind in enumerate(KINDS)}
_KINDS = {code: kind for kind, code in CODES.items()}


def kind_of(code: Value) -> str:
    """The kind behind a noted letter, "" for none."""
    return _KINDS.get(str(code), "")


@dataclass(frozen=True, slots=True)
class Response:
    """Go to `node`, after noting `memory` down."""

    node: str
    memory: Mapping[str, Value]


def weigh(finding: Finding, look: Look) -> tuple[Finding, Mapping[str, Value]]:
    """The finding with weak signs of the last 14 days counted in, and the counts to note."""
    if finding.level != "watch":
        return finding, {}
    name = f"sign_{CODES[finding.kind]}"
    count = int(look(name) or 0) + 1
    if count < THIRD:
        return finding, {name: count}
    return replace(finding, level="check"), {name: 0}


def respond(finding: Finding, look: Look) -> Response | None:
    """Where to go because of a finding; None if the talk goes on, also since it was called wrong earlier that day."""
    if not finding.speaks or _called_wrong(finding, look):
        return None
    kind = _answered_first(finding)
    noted: dict[str, Value] = {trait: int(trait in finding.traits) for trait in TRAITS if trait != "young"}
    noted |= {"about": CODES[kind], "last_marks": " ".join(sorted(finding.because))}
    noted |= {"was_held": look("held"), "was_resting": look("resting"), "was_quiet": look("quiet_until")}
    if "young" in finding.traits:
        return Response(f"{YOUNG}#start", {**noted, "young": 1, "about": CODES["child_harm"]})
    if kind in _RESTS or _RESTS & set(finding.also) or (kind == "user_controlling" and "force" in finding.traits):
        noted["resting"] = 1
    if finding.level == "check":
        return Response(f"{PAGES[kind]}#check", noted)
    told = str(look("told_lately")).split()
    again = CODES[kind] in told
    noted["told_lately"] = " ".join(dict.fromkeys([*told, CODES[kind]]))
    return Response(f"{PAGES[kind]}#{'again' if again else 'start'}", noted)


def _called_wrong(finding: Finding, look: Look) -> bool:
    quiet = set(str(look("quiet_marks")).split())
    return bool(finding.because) and set(finding.because) <= quiet


def _answered_first(finding: Finding) -> str:
    """A body in danger goes before everything; the rest is in order already."""
    return "medical_emergency" if finding.level == "interrupt" and "medical_emergency" in finding.also else finding.kind


SERIOUS = frozenset(f"{page}#{name}" for page in {*PAGES.values(), YOUNG} for name in ("start", "again"))
"""Whoever comes to one of these nodes, by a finding or by answering a question, is under a hold from then on."""

QUIET_FLOWS = frozenset({*FLOWS, "gethelp", "help", "goodbye", "settings", "memory", "privacy", "link"})
"""Where somebody may go while everything is on hold."""
RESTFUL = frozenset(
    {
        "noticing#start",
        "noticing#set_aside",
        "noticing#on_my_own",
        "my_side#start",
        "my_side#heard",
        "my_side#go_on_then",
        "my_side#start_anywhere",
        "my_side#you_more",
        "my_side#for_you",
        "noticing#good_rest",
        "noticing#what_i_am",
        "noticing#rest",
    }
)
"""Nodes besides those flows that say nothing about opening up: the person's own side."""


def allowed(node: str, *, held: bool, resting: bool, young: bool) -> bool:
    """Whether a node may be shown: nothing coaches during a hold, nor for two while exercises are put away."""
    if not (held or resting or young) or node.partition("#")[0] in QUIET_FLOWS:
        return True
    return resting and not held and not young and node in RESTFUL
