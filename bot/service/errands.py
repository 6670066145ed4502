"""What a turn's effects ask of the shell, sorted: what to say, what to set, what to cancel, what to do."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from bot.dialogue.talk import Act, AwaitSilence, CancelFollowUp, Effect, Ended, FollowUp, Say


@dataclass(slots=True)
class Errands:
    """Filled effect by effect, in order, so that a later one has the last word.

    `hushed`: nothing more is scheduled, since a hold is on or the person asked for a pause; only the flows named in
    `care` may still ask after somebody, once that was accepted. `discreet`: not even they.
    """

    held: bool
    care: frozenset[str]
    discreet: bool = False
    says: list[Say] = field(default_factory=list)
    silence: AwaitSilence | None = None
    follow_ups: dict[str, FollowUp] = field(default_factory=dict)
    cancelled: set[str] = field(default_factory=set)
    no_follow_ups: bool = False
    clear: bool = False
    forget: bool = False
    export: bool = False
    take_away: bool = False
    """The bot's earlier messages, before anything of this turn is said."""
    ended: bool = False
    hushed: bool = False

    def run(self, effects: Sequence[Effect]) -> "Errands":
        self.hushed = self.held or self.discreet
        for effect in effects:
            self._add(effect)
        return self

    def _add(self, effect: Effect) -> None:
        match effect:
            case Say():
                self.says.append(effect)
            case AwaitSilence():
                self.silence = None if self.hushed else effect
            case FollowUp(node):
                if not self.hushed or (node.partition("#")[0] in self.care and not self.discreet):
                    self.follow_ups[node] = effect
            case CancelFollowUp(node):
                self._cancel(node)
            case Act(name):
                self._act(name)
            case Ended():
                self.ended = True
                self.silence = None

    def _cancel(self, node: str) -> None:
        if node:
            self.cancelled.add(node)
            self.follow_ups.pop(node, None)
        else:
            self.no_follow_ups = True
            self.follow_ups.clear()

    def _act(self, name: str) -> None:
        match name:
            case "hold":
                self.held = True
                self._clear()
            case "pause":
                self._clear()
            case "release":
                self.held, self.hushed = False, self.discreet
            case "forget":
                self.forget = True
            case "export":
                self.export = True
            case "clear":
                self.take_away = True

    def _clear(self) -> None:
        self.clear = self.hushed = True
        self.follow_ups.clear()
        self.silence = None
