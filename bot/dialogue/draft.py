"""A turn in the making: the one mutable thing in this room, born and gone within one `step`.

It does deeds, says lines and walks from node to node until one waits or the flow ends. Which way is taken
in the first place is decided in `engine`.
"""

from msgspec.structs import replace

from bot.dialogue import book as b
from bot.dialogue import lifetime, wording
from bot.dialogue.book import Book, Line, Node, Trigger, Variant, Way
from bot.dialogue.moments import moment_of
from bot.dialogue.plans import silenced
from bot.dialogue.talk import (
    Act,
    AwaitSilence,
    CancelFollowUp,
    Choice,
    Conversation,
    Effect,
    Ended,
    FollowUp,
    Picture,
    Remembered,
    Say,
    Turn,
    Value,
)

MOST_HOPS = 32
"""Nodes passed in one turn before a circle of `go on` is cut; the linter (D105) finds them earlier."""
LONGEST_MEMORY = 1000
"""Characters kept of any remembered text."""
DEEPEST_DETOUR = 8
DISCREET = "discreet"
"""While this is remembered nothing comes unasked, so nothing is planned either; nor is it during a hold."""
CARE = "care_"
"""Pages that may ask after somebody during a hold, once that was accepted."""
LOST = "lost#"
"""Where one was not understood: nobody is led back there, but to where it happened."""
NOTHING_PLANNED = "nothing_planned"
"""The phrase by which a page's promise to write is taken back then."""


class Draft:
    """One turn being made from a conversation. `done()` gives the Turn."""

    __slots__ = (
        "_returned",
        "_said",
        "_unplanned",
        "_visits",
        "book",
        "conversation",
        "effects",
        "heard",
        "memory",
        "node",
        "now",
        "way_back",
    )

    def __init__(self, book: Book, conversation: Conversation, now: int) -> None:
        self.book = book
        self.conversation = conversation
        self.now = now
        self.effects: list[Effect] = []
        self.memory = lifetime.alive(book.memory, conversation.memory, now)
        self.node = conversation.node
        self.way_back = conversation.way_back
        self.heard = ""
        self._visits = conversation.visits
        self._said = conversation.said
        self._unplanned = False
        self._returned = False

    # memory

    def lookup(self, name: str) -> Value:
        """What an expression or a hole sees under this name; what was never set is 0 or ""."""
        if name == "text":
            return self.heard
        if name == "visits":
            return self._visits.get(self.node, 0)
        remembered = self.memory.get(name)
        if remembered is not None:
            return remembered.value
        declared = self.book.memory.get(name)
        return declared.empty if declared else ""

    def remember(self, name: str, value: Value) -> None:
        """Set a declared name; text is cut to a sane length, and an undeclared name is passed over."""
        declared = self.book.memory.get(name)
        if declared is None or declared.kind == "composed":
            return
        if isinstance(declared.empty, int):
            value = value if isinstance(value, int) else 0
        elif declared.kind != "time" or not isinstance(value, int):
            value = str(value)[:LONGEST_MEMORY]
        self.memory[name] = Remembered(value, self.now)

    def forget_talk(self) -> None:
        """Forget what belongs to the present talk only."""
        passing = lifetime.of_the_talk(self.book.memory, self.memory, self.now)
        self.memory = {n: r for n, r in self.memory.items() if n not in passing}

    # deeds

    def do(self, deeds: tuple[b.Deed, ...]) -> None:
        for deed in deeds:
            match deed:
                case b.Assignment(name, value):
                    self.remember(name, value.value(self.lookup))
                case b.Schedule(node, when):
                    due = moment_of(self.lookup(when)) if isinstance(when, str) else when
                    if due is not None:
                        self._plan(FollowUp(node, due))
                case b.Cancel(node):
                    self.effects.append(CancelFollowUp(node))
                case b.Do(name) if name in b.CRAFTS:
                    self._craft(name)
                case b.Do(name):
                    self.effects.append(Act(name))

    def _plan(self, follow_up: FollowUp) -> None:
        asks_after = follow_up.node.startswith(CARE) and not self.lookup(DISCREET)
        if (self.lookup(DISCREET) or silenced(self.lookup, self.now)) and not asks_after:
            self._unplanned = True
        else:
            self.effects.append(follow_up)

    def _craft(self, name: str) -> None:
        craft = self.book.crafts.get(name)
        if craft is not None:
            self.memory = dict(craft(replace(self.conversation, memory=self.memory), self.heard, self.now))

    # words

    def insert(self, name: str) -> str:
        """The words for one hole of a template."""
        if name in wording.FORMS:
            return wording.pronoun(name, str(self.lookup("pronouns")))
        if name == "partner":
            return wording.partner_name(self.lookup)
        phrase = self.book.phrases.get(name)
        if phrase is not None:
            return self._phrase(name, phrase)
        composer = self.book.composers.get(name)
        if composer is not None:
            return composer(replace(self.conversation, memory=self.memory), self.now)
        return str(self.lookup(name))

    def _phrase(self, name: str, line: Line) -> str:
        chosen = self._choose(name, line)
        return "" if chosen is None else wording.fill(chosen.template, self.insert)

    def _choose(self, key: str, line: Line) -> b.Variant | None:
        if len(line.variants) == 1:
            only = line.variants[0]
            return only if only.guard is None or only.guard.value(self.lookup) else None
        said = self._said.get(key, ())
        chosen = wording.choose(line, said, self.lookup)
        if chosen is not None:
            self._said = {**self._said, key: wording.remember_said(said, chosen)}
        return chosen

    def say_lines(self, node: Node) -> None:
        for number, line in enumerate(node.lines):
            chosen = self._choose(f"{node.id}.{number}", line)
            text = "" if chosen is None else wording.fill(chosen.template, self.insert)
            if text:
                speaker = "" if line.speaker is None else wording.fill(line.speaker, self.insert)
                self.effects.append(Say(text, speaker, picture=self._picture(chosen)))

    def _picture(self, said: Variant | None) -> Picture | None:
        names = said.template.names if said else ()
        painter = next((self.book.painters[name] for name in names if name in self.book.painters), None)
        return painter(replace(self.conversation, memory=self.memory), self.now) if painter else None

    # walking

    def holds(self, way: Way) -> bool:
        return way.guard is None or bool(way.guard.value(self.lookup))

    def eligible(self, ways: tuple[Way, ...]) -> list[Way]:
        return [w for w in ways if w.guard is None or w.guard.value(self.lookup)]

    def take(self, way: Way) -> None:
        """Follow one way: its deeds, then its target."""
        self.do(way.deeds)
        origin = self.node or ("" if self._visits else "welcome#start")
        if way.then_back:
            if origin and origin not in self.way_back[-1:] and not origin.startswith(LOST):
                self.way_back = (*self.way_back, origin)[-DEEPEST_DETOUR:]
        elif way.target not in (b.BACK, b.OVER) and not self._stays_in_flow(way.target):
            self.way_back = ()  # a detour that goes on to another flow has become the way
        self.go(way.target)

    def _stays_in_flow(self, target: str) -> bool:
        return target.partition("#")[0] == self.node.partition("#")[0]

    def go(self, target: str) -> None:
        """Enter a node, or go back, or start over; on from there until something waits or ends."""
        for _ in range(MOST_HOPS):
            onward = self._arrive(self._resolve(target))
            if onward is None:
                return
            target = onward
        node = self.book.nodes[self.node]
        self._wait(self.eligible(node.ways))

    def _resolve(self, target: str) -> str:
        if target == b.OVER:
            begun_at = self.way_back[0] if self.way_back else self.node
            self.forget_talk()
            self.way_back = ()
            flow = self.book.flows.get(begun_at.partition("#")[0])
            return flow.start if flow and flow.name != "lost" else "welcome#start"
        if target != b.BACK:
            return target
        while self.way_back:
            self.way_back, origin = self.way_back[:-1], self.way_back[-1]
            if self._is_there(origin):
                self._returned = True
                return origin
        before = self.conversation.before
        return before if self._is_there(before) else "welcome#start"

    def _is_there(self, node_id: str) -> bool:
        """Whether pages still have this node, perhaps under a new name."""
        return self.book.renamed.get(node_id, node_id) in self.book.nodes

    def _arrive(self, node_id: str) -> str | None:
        """Enter one node; the target to go on to at once, or None when it waits or ended."""
        node = self.book.nodes[self.book.renamed.get(node_id, node_id)]
        self.node = node.id
        self._visits = {**self._visits, node.id: self._visits.get(node.id, 0) + 1}
        self.do(node.deeds)
        ways = self.eligible(node.ways)
        known = next((w for w in ways if w.trigger is Trigger.KNOWN), None)
        if known is not None and self.lookup(node.asks):
            return self._pass(known)
        self.say_lines(node)
        onward = next((w for w in ways if w.trigger is Trigger.AT_ONCE), None)
        if onward is not None:
            return self._pass(onward)
        if any(w.trigger is not Trigger.KNOWN for w in ways):
            self._wait(ways)
            return None
        if self.way_back:
            return b.BACK
        self.node = ""
        self.effects.append(Ended())
        return None

    def _pass(self, way: Way) -> str:
        self.do(way.deeds)
        return way.target

    def _wait(self, ways: list[Way]) -> None:
        """Ask: buttons go on the last message, and silence is awaited if there is a way for it."""
        turn = self.conversation.turn + 1
        self.offer(ways)
        silences = [w.seconds for w in ways if w.trigger is Trigger.SILENCE]
        if silences and not self.lookup(DISCREET):
            self.effects.append(AwaitSilence(min(silences), turn))

    def offer(self, ways: list[Way]) -> None:
        """Put the buttons of these ways on the last message of this turn."""
        choices = tuple(Choice(wording.fill(w.label, self.insert), w.key) for w in ways if w.trigger is Trigger.BUTTON)
        for i in range(len(self.effects) - 1, -1, -1):
            last = self.effects[i]
            if isinstance(last, Say):
                self.effects[i] = replace(last, choices=choices)
                return

    def _take_back(self) -> None:
        """Something was to be planned while nothing comes unasked: say that it isn't, before the question if there is
        one."""
        told = Say(self.insert(NOTHING_PLANNED)) if self._unplanned else Say("")
        last = max((i for i, effect in enumerate(self.effects) if isinstance(effect, Say)), default=-1)
        asks = last >= 0 and isinstance(say := self.effects[last], Say) and bool(say.choices)
        if told.text:
            self.effects.insert(last if asks else last + 1, told)

    def _before(self) -> str:
        """The node that `back` returns to; an ended talk leaves none behind, and a detour isn't part of the way."""
        was = self.conversation
        if not self.node:
            return ""
        if self.way_back or self._returned:
            return was.before
        return was.node if was.node not in ("", self.node) else was.before

    def done(self, *, misses: int = 0) -> Turn:
        """The finished turn. Every wait gets a number of its own, so that old buttons and timers are known."""
        was = self.conversation
        node = self.book.nodes.get(self.node)
        self._take_back()
        conversation = replace(
            was,
            node=self.node,
            fingerprint=node.fingerprint if node else "",
            turn=was.turn + 1,
            memory=self.memory,
            visits=self._visits,
            before=self._before(),
            way_back=self.way_back if self.node else (),
            said=self._said,
            misses=misses,
        )
        return Turn(conversation, tuple(self.effects))
