"""Forms of the verbs that drafts are made of: "call" has "calling" and "called".

A rewrite turns verbs, and a wrong form would be worse than no rewrite: a verb that is not listed has no forms.
"""

import re

from bot.understanding.gist import word_set

_REGULAR = (
    "accept act admit agree allow annoy answer apologise apologize apply appreciate argue arrange ask attend avoid bake "
    "believe book bother breathe call cancel care carry change chat check clean close collect comfort come-over complain "
    "consider contact continue cook count cover cry cuddle dance decide delete deny dismiss discuss drag drop email end enjoy "
    "exercise explain express face fail finish fix focus follow help hug hurry ignore include inform interrupt invite "
    "join joke jump kiss knock laugh learn-to lie-down listen lock look love-to manage mention mess message mind miss "
    "move nag notice offer open order pack park pass pay-attention phone pick plan play postpone practise practice "
    "prepare promise pull push raise reach react refuse relax remember reply report respond return ring-up roll rush "
    "save scream share shop shout show-up shrug skip slam slow smile snap speak-up spoil start stay stop storm study "
    "support swear-off switch talk text thank touch train travel treat trust try turn type use-up visit wait walk want "
    "warn wash watch whisper wish work worry yell"
)
_IRREGULAR = (
    "be was been/become became become/begin began begun/bring brought brought/build built built/buy bought bought/"
    "catch caught caught/choose chose chosen/come came come/cut cut cut/do did done/draw drew drawn/drink drank drunk/"
    "drive drove driven/eat ate eaten/fall fell fallen/feed fed fed/feel felt felt/fight fought fought/find found found/"
    "fly flew flown/forget forgot forgotten/get got got/give gave given/go went gone/grow grew grown/have had had/"
    "hear heard heard/hide hid hidden/hold held held/keep kept kept/know knew known/learn learnt learnt/leave left left/"
    "lend lent lent/let let let/lie lied lied/light lit lit/lose lost lost/make made made/meet met met/pay paid paid/"
    "put put put/quit quit quit/read read read/ride rode ridden/ring rang rung/run ran run/say said said/see saw seen/"
    "sell sold sold/send sent sent/set set set/show showed shown/shut shut shut/sing sang sung/sit sat sat/"
    "sleep slept slept/speak spoke spoken/spend spent spent/stand stood stood/swim swam swum/take took taken/"
    "tell told told/think thought thought/throw threw thrown/understand understood understood/wake woke woken/"
    "wear wore worn/write wrote written"
)
_DOUBLED = word_set(
    """stop drop plan chat hug nag shop skip slam snap shrug drag begin cut forget get let put quit run set shut sit swim"""
)
_VOWELS = "aeiou"
_JOINED = re.compile(r" and ", re.IGNORECASE)
_NO_VERB = re.compile(r"(?:an?|the|my|your|our|some|no|him|her|them|it|me|us|two|three|that|this)\b", re.IGNORECASE)


def _regular_past(verb: str) -> str:
    if verb in _DOUBLED:
        return f"{verb}{verb[-1]}ed"
    if verb.endswith("e"):
        return f"{verb}d"
    if verb.endswith("y") and verb[-2] not in _VOWELS:
        return f"{verb[:-1]}ied"
    return f"{verb}ed"


def _tables() -> tuple[dict[str, str], dict[str, str]]:
    """Past by base, and base by every form."""
    past = {verb: _regular_past(verb) for verb in _REGULAR.split() if "-" not in verb}
    base = {form: verb for verb, form in past.items()}
    for row in _IRREGULAR.split("/"):
        verb, second, third = row.split()
        past[verb] = second
        base |= {second: verb, third: verb}
    base |= {_doing(verb): verb for verb in past}
    base |= {verb: verb for verb in past}
    return past, base


def _doing(verb: str) -> str:
    if verb == "lie":
        return "lying"
    if verb in _DOUBLED:
        return f"{verb}{verb[-1]}ing"
    if verb.endswith("e") and verb not in ("be", "see", "agree"):
        return f"{verb[:-1]}ing"
    return f"{verb}ing"


_PAST, _BASE = _tables()


def base(word: str) -> str:
    """ "call" for "call", "calling" or "called"; "" for what is no verb of the list."""
    return _BASE.get(word.lower(), "")


def is_base(word: str) -> bool:
    """Whether this is the plain form of a verb of the list."""
    return word.lower() in _PAST


def doing(phrase: str) -> str:
    """ "calling me and asking" for "call me and ask"; "" if what is a verb there can't be told."""
    first, *more = _JOINED.split(phrase)
    verb, _, rest = first.partition(" ")
    turned = [joined if _NO_VERB.match(joined) else doing(joined) for joined in more]
    if not is_base(verb) or not all(turned):
        return ""
    return " and ".join((f"{_doing(verb.lower())} {rest}".rstrip(), *turned))


def did(phrase: str) -> str:
    """ "called me" for "call me", "" as above. For "you", not for "I": "be" is "were"."""
    verb, _, rest = phrase.partition(" ")
    if " and " in rest and not _NO_VERB.match(_JOINED.split(rest)[1]):
        return ""
    if verb.lower() == "be":
        return f"were {rest}"
    return f"{_PAST[verb.lower()]} {rest}".rstrip() if is_base(verb) else ""


def plain(phrase: str) -> str:
    """ "call me" for "calling me" or "called me", "" if the first word is no verb of the list."""
    verb, _, rest = phrase.partition(" ")
    return f"{base(verb)} {rest}".rstrip() if base(verb) else ""
