"""What people put around a setting or an answer and that arranges nothing: "no idea, ... I guess", "..., because she works late"."""

import re
from collections.abc import Iterator

_LEAD = re.compile(
    r"^(?:(?:no idea|not sure|i'm not sure|i don't know|don't know|um+|uh+|hm+|well|so|like|say|let's say|maybe|perhaps|probably|i think|i guess|"
    r"i suppose|i'd say|it's|that's|that would be|actually|sorry|yes|ok|oh|right|then|and|but|make it|around|about|please|,|\.|-|!) )+"
)
_TAIL = re.compile(
    r"(?: ?(?:,|\.|-|;))*(?: (?:i guess|i suppose|i think|i'd say|maybe|perhaps|probably|ish|or so|or thereabouts|please|then|thanks|thank you|actually|"
    r"would be (?:nice|good|great|fine|best|ideal|perfect)|(?:is|works|sounds) (?:fine|good|best|ok|great|for me)|works|if (?:possible|you can|that's ok|you don't mind)|"
    r"for now|really|though|lol|haha|leave (?:it|them|that) (?:till|until) then|(?:pause|stop|hold|skip) (?:it|them|that|everything) (?:till|until) then|,|\.|!|\?))+$"
)
_REASON = re.compile(
    r"(?: ?(?:,|\.|-|;|!))? (?:because|since|cause|while (?=he|she|they|we|i|my)|(?:it's|its) (?:all )?(?:too|a (?:bit|lot)|getting|annoying|enough|so)|that's (?:too|enough|a lot)|"
    r"this is (?:too|a lot|annoying)|too (?:much|many)|i (?:just |only )?(?:want|need) (?:to|you)|i (?:can't|don't have)|i'm (?:tired|busy|overwhelmed|exhausted|done))\b.*$"
)
"""Why something is arranged: never "he's late" alone, which may be all that matters ("every day at nine he's late")."""
_SO = re.compile(
    r"^(?:i|we|my shifts?|at weekends i|on weekends i|weekends i|mornings i|evenings i)\b[^,]{3,50}, ?so (?:please )?"
)


def cores(plain: str) -> Iterator[str]:
    """The message without its hedges, without its reason, and without what it led in with; each only if it differs."""
    unhedged = _TAIL.sub("", _LEAD.sub("", plain)).strip()
    unreasoned = _TAIL.sub("", _REASON.sub("", plain)).strip()
    for core in (unhedged, unreasoned, _LEAD.sub("", unreasoned), _TAIL.sub("", _SO.sub("", plain)).strip()):
        if core and core != plain:
            yield core
