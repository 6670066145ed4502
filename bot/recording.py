"""`ajar play FLOW --record FILE`: a talk that is typed becomes a script that replays it."""

from bot.dialogue.script import seconds, written, written_says
from bot.playing import Player


class Misspoken(ValueError):
    """A typed line that can't be done; its text says why. Nothing happened."""


class Recorder:
    """Plays a talk line by line and keeps it as script lines."""

    def __init__(self, player: Player, flow: str) -> None:
        self._player = player
        self._kept = [f"# {flow}", written("start", flow), *written_says(player.open(flow))]

    @property
    def script(self) -> str:
        return "\n".join(self._kept) + "\n"

    def type(self, line: str) -> list[str]:
        """Do what one typed line says: `press LABEL` (or the label), `wait 20 hours`, `restart`; all else is said to
        the bot. Answers with the script lines that came of it. Raises Misspoken."""
        verb, _, rest = line.strip().partition(" ")
        labels = {label for label, _, _ in self._player.choices}
        if verb == "wait" and rest:
            step = self._wait(rest)
        elif line.strip() == "restart":
            step = [written("restart"), *written_says(self._player.restart())]
        elif verb == "press" or line.strip() in labels:
            step = self._press(rest if verb == "press" else line.strip())
        else:
            step = [written("me", line.strip()), *written_says(self._player.hear(line.strip()))]
        self._kept += step
        return step

    def _wait(self, how_long: str) -> list[str]:
        try:
            said = self._player.wait(seconds(how_long))
        except ValueError as error:
            raise Misspoken(str(error)) from error
        return [written("wait", how_long), *(written_says(said) or [written("silent")])]

    def _press(self, label: str) -> list[str]:
        try:
            return [written("press", label), *written_says(self._player.press(label))]
        except LookupError as error:
            raise Misspoken(f"There is no button {label!r}.") from error
