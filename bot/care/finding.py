"""What the screen finds in a message: a kind, a level, and why."""

from collections.abc import Mapping
from dataclasses import dataclass, field

KINDS = (
    "medical_emergency", "user_self_harm", "child_harm", "partner_violence", "partner_self_harm", "coercive_control",
    "user_controlling",
)  # fmt: skip
"""In the order in which they are answered when several fit."""
LEVELS = ("none", "watch", "check", "interrupt")


@dataclass(frozen=True, slots=True)
class Finding:
    """One message screened. `kind` is "none" where the level is; `also` holds the other kinds at check or above.

    `because` says which rules fired, as rule mark -> kind and level: marks are short hashes of rules, never words.
    """

    kind: str = "none"
    level: str = "none"
    also: tuple[str, ...] = ()
    because: Mapping[str, str] = field(default_factory=dict)
    traits: frozenset[str] = frozenset()
    """What the answer depends on besides the kind: names of `TRAITS`."""

    @property
    def speaks(self) -> bool:
        """Whether the person sees something because of it."""
        return self.level in ("check", "interrupt")


TRAITS = ("young", "grave", "leverage", "force", "baby", "swallowed")
"""A person under 18; throat, weapon or pregnancy; said to stop somebody leaving; the person used force; fear of
hurting a baby; pills or poison were taken, by whoever it is about."""
NOTHING = Finding()


def louder(one: str, other: str) -> str:
    """The higher of two levels."""
    return max(one, other, key=LEVELS.index)
