"""The daily question in a talk: which question stands, what came of it, and how deep the next one goes.

    a good report    one step deeper, if the question stood at least at the present depth
    a shrug          one step lighter than the question
    it went badly    back to the lightest

What was earned by good reports is `reached`; a person may go lighter by choice and come back up to there.
"""

from base64 import b32encode
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from hashlib import blake2b

from bot.dialogue import wording
from bot.dialogue.book import Composer, Craft, Template
from bot.dialogue.deck import DEPTHS, Question, choose
from bot.dialogue.plans import number, text
from bot.dialogue.talk import Conversation, Remembered, Value
from bot.dialogue.wishes import Changes, remembering
from bot.pace.local import there, zone_of

SHALLOWEST, DEEPEST = DEPTHS[0], DEPTHS[-1]
MOST_SAVED = 20
MOST_TRIES = 120
_SEASONS = ("winter", "spring", "summer", "autumn")
_SOUTH = (
    "Australia/", "Antarctica/", "Pacific/Auckland", "Pacific/Chatham", "Africa/Johannesburg", "Africa/Maputo",
    "Africa/Harare", "Africa/Windhoek", "Africa/Gaborone", "Africa/Lusaka", "America/Sao_Paulo", "America/Argentina/",
    "America/Santiago", "America/Montevideo", "America/Asuncion", "America/Punta_Arenas", "Indian/Mauritius",
)  # fmt: skip
"""Zones where July is winter."""


def mark_of(question_id: str) -> str:
    """Four characters that stand for a question in a person's memory."""
    return b32encode(blake2b(question_id.encode(), digest_size=5).digest())[:4].decode().lower()


@dataclass(frozen=True, slots=True)
class Asking:
    """The deck in a talk. `zone` is that of people who named none, and says nothing about their seasons."""

    deck: tuple[Question, ...]
    zone: str
    by_mark: Mapping[str, Question]

    @classmethod
    def of(cls, deck: Sequence[Question], zone: str) -> "Asking":
        return cls(tuple(deck), zone, {mark_of(question.id): question for question in deck})

    # what pages may do

    def crafts(self) -> Mapping[str, Craft]:
        """By the names of `bot.dialogue.book.CRAFTS`."""
        made: dict[str, Callable[[Conversation, int], Changes]] = {
            "next_question": self.next,
            "prompted": self._prompted,
            "save_question": self._save,
            "saved_question": self._saved,
            "went_well": lambda talk, now: self._went(talk, now, "well"),
            "went_flat": lambda talk, now: self._went(talk, now, "flat"),
            "went_later": lambda talk, now: self._went(talk, now, "later"),
            "went_badly": lambda talk, now: self._went(talk, now, "badly"),
        }
        return {name: _craft(change) for name, change in made.items()}

    def next(self, conversation: Conversation, now: int) -> Changes:
        """Another question, at the present depth."""
        depth = _depth(conversation)
        asked = [self.by_mark[mark].id for mark in text(conversation, "asked").split() if mark in self.by_mark]
        season, part_of_day = self._season_and_time(conversation, now)
        found = choose(
            self.deck,
            depth,
            asked,
            theme="",
            season=season,
            part_of_day=part_of_day,
            seed=f"{conversation.person} {len(asked)} {asked[-1:]}",
            having=_having(conversation),
        )
        reached = max(depth, number(conversation, "reached"))
        return {**_standing(conversation, found), "depth": depth, "reached": reached}

    def _prompted(self, conversation: Conversation, now: int) -> Changes:
        """A prompt goes out and counts as ignored until the person does something. While a question is still to be told
        of, it brings no new one."""
        today = there(now, zone_of(text(conversation, "zone"), self.zone)).toordinal()
        ignored = number(conversation, "ignored") + 1
        question = {} if number(conversation, "asking_it") else self.next(conversation, now)
        return {**question, "prompted": today, "ignored": ignored}

    def _save(self, conversation: Conversation, _now: int) -> Changes:
        """Keep the present question for later, and go on to have it asked another day."""
        kept = [mark for mark in text(conversation, "saved").split() if mark != text(conversation, "question")]
        return {"saved": " ".join([*kept, text(conversation, "question")][-MOST_SAVED:]).strip()}

    def _saved(self, conversation: Conversation, now: int) -> Changes:
        """The question that was kept longest; another one if none is left."""
        kept = [mark for mark in text(conversation, "saved").split() if mark in self.by_mark]
        if not kept:
            return {"saved": "", **self.next(conversation, now)}
        return {"saved": " ".join(kept[1:]), **_standing(conversation, self.by_mark[kept[0]])}

    def _went(self, conversation: Conversation, now: int, how: str) -> Changes:
        depth, reached = _depth(conversation), max(_depth(conversation), number(conversation, "reached"))
        question = self.by_mark.get(text(conversation, "question"))
        asked = question.depth if question else depth
        if how == "well" and asked >= depth:
            depth = min(DEEPEST, depth + 1)
        elif how == "flat":
            depth = reached = max(SHALLOWEST, min(depth, asked) - 1)
        elif how == "badly":
            depth = reached = SHALLOWEST
        today = there(now, zone_of(text(conversation, "zone"), self.zone)).date()
        tries = [*text(conversation, "tries").splitlines(), f"{today.isoformat()} {how}"][-MOST_TRIES:]
        return {"depth": depth, "reached": max(depth, reached), "tries": "\n".join(tries)}

    # what pages insert

    def composers(self) -> Mapping[str, Composer]:
        """The present question, its plainer form, and how to meet what comes."""
        return {
            "question": lambda talk, now: self._standing(talk, now).text,
            "plainer": lambda talk, now: self._standing(talk, now).plainer,
            "if_answer": lambda talk, now: _filled(self._standing(talk, now).if_answer, talk),
            "if_shrug": lambda talk, now: _filled(self._standing(talk, now).if_shrug, talk),
        }

    def _standing(self, conversation: Conversation, now: int) -> Question:
        """The present question; one that left the deck is replaced."""
        found = self.by_mark.get(text(conversation, "question"))
        return found or self.by_mark[str(self.next(conversation, now)["question"])]

    def _season_and_time(self, conversation: Conversation, now: int) -> tuple[str, str]:
        zone = text(conversation, "zone")
        if not zone or zone.startswith("Etc/"):
            return "", ""
        moment = there(now, zone_of(zone))
        shifted = moment.month % 12 // 3 + (2 if zone.startswith(_SOUTH) else 0)
        part = "morning" if moment.hour < 12 else "evening" if moment.hour >= 16 else ""
        return _SEASONS[shifted % 4], part


def _craft(change: Callable[[Conversation, int], Changes]) -> Craft:
    def made(conversation: Conversation, _heard: str, now: int) -> Mapping[str, Remembered]:
        return remembering(conversation, change(conversation, now), now)

    return made


def _depth(conversation: Conversation) -> int:
    return min(DEEPEST, max(SHALLOWEST, number(conversation, "depth")))


def _having(conversation: Conversation) -> list[str]:
    known = {"children": number(conversation, "children"), "work": number(conversation, "works")}
    return [need for need, known_so in known.items() if known_so]


def _standing(conversation: Conversation, question: Question) -> dict[str, Value]:
    """This question stands now, and is the last of those asked."""
    mark = mark_of(question.id)
    asked = [before for before in text(conversation, "asked").split() if before != mark]
    return {"question": mark, "asked": " ".join([*asked, mark])}


def _filled(template: Template, conversation: Conversation) -> str:
    def look(name: str) -> Value:
        return text(conversation, name)

    def insert(name: str) -> str:
        if name == "partner":
            return wording.partner_name(look)
        return wording.pronoun(name, text(conversation, "pronouns"))

    return wording.fill(template, insert)
