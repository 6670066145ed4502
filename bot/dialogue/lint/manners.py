"""Words that Ajar does not say to people, and what to write instead. The one place where they are listed.

Looked for in all that the bot says and in the sentences that it lends to people; not in buttons, which speak
for the person, nor in what a partner says in a scene.
"""

import re

_WORDS: tuple[tuple[str, str], ...] = (
    (r"should(n't)?", "say what could help, as `you could`"),
    (r"must(n't)?", "say what could help, as `it may help to`"),
    (r"ought to|have got to|you have to|you've got to", "leave the choice, as `you could`"),
    (r"(?<!no )(?<!n't )(?<!not )need to", "leave the choice, as `you could`"),
    (r"just", "leave it out"),
    (r"simply", "leave it out"),
    (r"you (always|never)", "name one time at which it happened"),
    (r"will (change|open up|get better|come round)", "promise nothing about the partner"),
    (r"i promise|guaranteed?", "promise nothing"),
    (r"avoidant|narcissis\w+|toxic|gaslight\w*|codependent|borderline|bipolar", "say what was seen, without a label"),
    (r"attachment style|emotionally unavailable", "say what was seen, without a label"),
    (r"i (understand|know) (exactly )?how you feel", "name the feeling, hedged, as `that sounds lonely`"),
    (r"as (a|an) (bot|ai|language model)", "leave it out"),
    (r"are you sure", "take the person at their word"),
    (r"calm down|cheer up|don't worry", "let the feeling be"),
    (r"at least (you|they|it)", "let the hard thing be hard"),
    (r"your fault|their fault", "look at what happened, not at whose fault it was"),
)
UNWELCOME = tuple((re.compile(rf"\b(?:{words})\b"), instead) for words, instead in _WORDS)
SHOUTING = re.compile(r"!.*!", re.DOTALL)


def unwelcome(text: str) -> list[tuple[str, str]]:
    """Each unwelcome word in a text, and what to do instead."""
    plain = text.lower().replace("’", "'")
    found = [(match[0], instead) for pattern, instead in UNWELCOME if (match := pattern.search(plain))]
    return [*found, *([("! ... !", "one exclamation mark at most")] if SHOUTING.search(plain) else [])]
