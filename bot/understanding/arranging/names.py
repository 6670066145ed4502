"""What the partner is called, spoken of and to the person, where a whole message says so: "my wife is called Anna",
"she's they", "he's my boyfriend, not my husband".

A name that nothing but its capital tells ("my partner is Robin") is one only if it is no word for where somebody is from.
"""

import re
from collections.abc import Mapping
from functools import cache

from babel import Locale

from bot.understanding.gist import word_set

Marks = Mapping[str, str | int]

WHO = {
    "husband": "husband", "wife": "wife", "boyfriend": "boyfriend", "girlfriend": "girlfriend", "partner": "partner|other half|spouse",
    "fiancé": "fiance|fiancé", "fiancée": "fiancee|fiancée",
}  # fmt: skip
_ANY_WHO = "|".join(WHO.values())
_MY = rf"my (?:{_ANY_WHO})"
_THEY = rf"(?:he|she|they|{_MY})"
_IS = r"(?:'s| is|'re| are)"
_NOBODY = r"(?:back|later|tonight|tomorrow|today|when|if|whenever|soon|crazy|silly|mad|stupid|names|old|now|again|please|at|on|in|not|a|an|the|it|after|before|to)\b"
"""What follows "call me" and is no name."""
_NAME = rf"(?!{_NOBODY})[\w'-]{{1,20}}"
_FORMS = {
    "she": r"she(?: ?/ ?(?:her|they))?(?: ?/ ?(?:hers|them))?", "he": r"he(?: ?/ ?(?:him|they))?(?: ?/ ?(?:his|them))?",
    "they": r"they(?: ?/ ?(?:them|she|he))?(?: ?/ ?(?:theirs?|them))?",
}  # fmt: skip
_OTHER = r"(?:(?:xe|xey|ze|zie|hir|ey|fae|ve|ae|thon|neo ?(?:- )?pronouns)(?: ?/ ?\w+){0,3}|(?:it|e|co|per|any)(?: ?/ ?\w+){1,3})"
_FORM = rf"(?P<form>{'|'.join(_FORMS.values())}|{_OTHER})"
_CHANGE = r"(?:(?:change|set|edit|update|correct|fix|different|wrong|new) )"

PATTERNS = (
    (rf"(?:{_THEY}{_IS}|{_THEY} (?:uses?|goes by|go by|prefers?)|(?:his|her|their|my partner's) pronouns are|use|say|write|it's) {_FORM}"
     r"(?: (?:for (?:him|her|them|my \w+)|pronouns|please|not \w+|actually|instead|now|from now on))*", "form"),
    (r"(?:no |sorry |actually |it's |he's |she's |they're |, )*(?P<form>he|she|they)(?: ,)?(?: and)? not (?:a )?(?:he|she|they)(?: (?:please|actually))*", "form"),
    (rf"(?:call|name) (?:him|her|them|{_MY}) (?:nothing|anything|no name|by no name|whatever|just (?:him|her|them|partner))|(?:he|she|they) (?:has|have|needs?) no name", "nameless"),
    (rf"(?P<form>(?:she|he|they) ?/ ?\w+(?: ?/ ?\w+)?|{_OTHER})(?: pronouns)?", "form"),
    (rf"(?:they|{_MY}){_IS} (?:non ?(?:- ?)?binary|enby|agender|gender ?(?:- ?)?(?:fluid|queer|neutral))", "they"),
    (rf"(?:(?:(?:he|she|they){_IS}|it's|that's|i meant) )?my (?P<who>{_ANY_WHO})(?: ,)?(?: and| but)? not (?:my )?\w+", "who"),
    (rf"(?:(?:he|she|they)(?:'s not| is not| isn't|'re not| are not| aren't) |not )my (?:{_ANY_WHO})(?: ,)?(?: but)?(?: (?:he|she|they){_IS}| it's)? my (?P<who>{_ANY_WHO})", "who"),
    (r"(?:we're not|we aren't|we are not)(?: even| actually)? married(?: yet)?", "unmarried"),
    (rf"(?:(?:you can|you may) )?call me {_NAME}|my name(?:'s| is) {_NAME}|i(?:'m| am) called {_NAME}|(?:change|set|put|make) my name (?:to|as) {_NAME}", "own"),
    (rf"call (?:him|her|them|{_MY}) {_NAME}|(?:his|her|their|{_MY}'s) (?:nick)?name(?:'s| is) {_NAME}|{_MY}(?:{_IS})? (?:called|named) {_NAME}|{_MY} goes by {_NAME}", "named"),
    (rf"(?:forget|delete|remove|drop|erase|clear|don't (?:keep|use|say)|stop (?:using|saying)) (?:his|her|their|the|that|{_MY}'s) (?:nick)?name|no name", "nameless"),
    (rf"{_CHANGE}?(?:the |his |her |their |my partner's )?pronouns", "ask pronouns"),
    (rf"{_CHANGE}(?:the |his |her |their |my partner's )?(?:nick)?name|use another name(?: for (?:him|her|them))?", "ask name"),
)  # fmt: skip
"""Whole messages, plain, and what each is about, see `marks_of`."""
_SAID = re.compile(
    rf"\b(?:call (?:him|her|them|{_MY})|(?:his|her|their|{_MY}['’]s) (?:nick)?name(?:['’]s| is)|{_MY}(?:['’]s| is)? (?:called|named)|{_MY} goes by) "
    rf"[\"“'‘]?(?P<name>[\w'’-]{{1,20}})",
    re.IGNORECASE,
)
_INTRODUCED = re.compile(
    rf"(?:^|[,.;] ?|\band )(?i:{_MY})(?:['’]s| is) (?P<name>[A-Z][\w'’-]{{0,20}})(?=\s*(?:[,.;!]|$|and\b))"
)


@cache
def _table() -> tuple[tuple[re.Pattern[str], str], ...]:
    return tuple((re.compile(pattern), about) for pattern, about in PATTERNS)


def called(words: str, clean: str) -> Marks | None:
    """The marks of a whole plain message, or of a part of one. `clean` is all of it as written, for the capitals."""
    for pattern, about in _table():
        found = pattern.fullmatch(words)
        if found:
            return _marks(about, found.groupdict())
    introduced = name_in(clean)
    named = re.fullmatch(rf"{_MY}{_IS} {re.escape(introduced.casefold())}", words) if introduced else None
    return {"named": 1} if named else None


def _marks(about: str, named: Mapping[str, str]) -> Marks:
    match about:
        case "form":
            forms = (name for name, form in _FORMS.items() if re.fullmatch(form, named["form"]))
            return {"pronouns": next(forms, "other")}
        case "they":
            return {"pronouns": "they"}
        case "who":
            return {"who": next(name for name, words in WHO.items() if named["who"] in words.split("|"))}
        case "unmarried":
            return {"who": "partner"}
        case "own":
            return {"own_name": 1}
        case "nameless":
            return {"named": 0}
        case "named":
            return {"named": 1}
        case _:
            return {"ask": about.removeprefix("ask ")}


def name_in(clean: str) -> str:
    """The partner's name that a message gives, or ""."""
    found = _SAID.search(clean) or _INTRODUCED.search(clean)
    if found is None:
        return ""
    name = found["name"]
    told = found.re is _SAID or not (name.casefold() in _origins() or (name.isupper() and len(name) > 1))
    return name if told else ""


@cache
def _origins() -> frozenset[str]:
    """Words with a capital that say where somebody is from or what they believe."""
    languages = {word.casefold() for name in Locale("en").languages.values() for word in str(name).split()}
    return frozenset(languages) | word_set(
        """
        american british australian canadian mexican brazilian indian african asian european scottish jewish muslim christian
        catholic buddhist hindu sikh mormon nigerian egyptian argentinian colombian austrian belgian swiss pakistani israeli
        iranian iraqi kenyan latino latina black white dyslexic autistic aspergers asperger's aquarius aries taurus gemini
        cancer leo virgo libra scorpio sagittarius capricorn pisces quiet upset fine ok off sad angry tired away
        """
    )
