"""Words that the question deck is measured by. The one place where they are listed."""

import re


def _any_of(words: str) -> re.Pattern[str]:
    return re.compile(r"\b(?:" + "|".join(words.split()) + r")\b")


FEELING = _any_of(
    "feel feels feeling feelings felt moods? emotions? happy happiness unhappy sad sadness cry cried crying tears "
    "angry anger annoyed annoys grumpy upset hurts? stings? afraid fears? frightens? frightened scared dread dreading "
    "worry worries worried nervous uneasy anxious stressed overwhelmed lonely ashamed shame embarrassed guilty jealous "
    "envy proud pride joy glad grateful hopes? loved? loves trust safe calms? close comfort comforted disappoint "
    "disappointed regret forgive missing miss longing relief relieved betrayed unfair"
)
"""Words that name a feeling. At each depth some questions do without them, for partners who don't have them."""
DELICATE = _any_of(
    "sex sexual naked kiss kissing desire money wages? salary salaries rent debts? loans? mortgage savings bank budget "
    "rich poor afford bills?"
)
"""Sex and money."""
CHILDREN = _any_of("kids? children daughters? sons? toddlers? nursery|being\\s+a\\s+parent")
WORK = _any_of(
    "workplace rota|your\\s+(?:boss|colleagues?|job|office|shift)|(?:at|from|about)\\s+work|where\\s+you\\s+work"
)
MARRIAGE = _any_of("married marriage wedding honeymoon husband wife spouse in-laws")
ACCUSING = _any_of(
    "why finally refuse bother|how\\s+come|for\\s+once|at\\s+last|once\\s+again|what's\\s+wrong|"
    "(?:don't|won't|can't|didn't)\\s+you|you\\s+(?:don't|won't|can't)\\s+(?:talk|say|tell|listen|care)"
)
"""Words in a question that may carry a reproach."""
ORDERS = _any_of("always never should must just simply")
"""Words that neither of the two is told."""
OPEN_FORM = re.compile(r"(?:^|, )(?:how|what|where|which|who|whose|when|tell me|i wonder)\b")
EITHER_OR = re.compile(r"\bor\b|\band\b|,")
"""What makes a plainer form easy even with a feeling word in it: the words are given."""
_SMALL = """
a about all an and any are as at be been by can could did do does for from had has have how i i'd i'm if in into is it
its it's like me my of on or our out s so than that the their them then there these they this to up us was we were what
what's when where which who whose will with would you you'd your yours
"""
SMALL = frozenset(_SMALL.split())
"""Words that say nothing about what a question asks for."""
