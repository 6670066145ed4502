"""The room where rehearsals are played: all scenes, the numbers and the coach's words; it begins a rehearsal and keeps
the stage for one that runs."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from bot.dialogue.reading.faults import Fault, PageFaults
from bot.practice import own
from bot.practice.copy import Copy, read_copy
from bot.practice.hearing import Reader
from bot.practice.rehearsal import Rehearsal, in_writing, read_rehearsal
from bot.practice.session import MOST_HEARD, Session, Stage, opening, said_so_far
from bot.practice.usual import said_by_partner
from bot.practice.weights import DEGREES, Weights, read_weights

WEIGHTS, ANYONE, COACH, SCENES = "practice.toml", "practice/anyone.md", "practice/coach.md", "rehearsals/"
DRILLS = "practice/drills.md"
"""Where the parts stand on the shelf."""


@dataclass(frozen=True, slots=True)
class Practice:
    """Every scene by name, and what all of them share."""

    scenes: Mapping[str, Rehearsal]
    anyone: Rehearsal
    anyone_writing: Rehearsal
    """The page for anyone, for scenes in which they write to each other."""
    weights: Weights
    copy: Copy
    drills: Copy
    read: Reader

    def begin(
        self,
        scenario: str,
        temperament: str,
        degree: int,
        seed: int = 0,
        *,
        partner: str = "",
        heard: tuple[str, ...] = (),
        feedback: str = "each",
    ) -> Session:
        """A rehearsal about to begin. Raises LookupError for a name that is not there."""
        self._check(scenario, temperament, degree)
        scene = self.scenes[scenario]
        session = Session(
            scenario,
            temperament,
            degree,
            seed,
            partner or scene.partner,
            heard=heard[-MOST_HEARD:],
            feedback=feedback,
        )
        return opening(self.stage(session), session)

    def begin_own(
        self, words: str, usual: str, temperament: str, degree: int, seed: int = 0, *, partner: str = ""
    ) -> Session:
        """A rehearsal of the user's own situation: what happens, in their words, and what the partner usually says."""
        scene = own.scene(self.anyone, words)
        session = Session(own.NAME, temperament, degree, seed, partner or scene.partner)
        session = replace(session, scene=" ".join(words.split())[: own.LONGEST], usual=said_by_partner(usual))
        return opening(self.stage(session), session)

    def again(self, session: Session, temperament: str = "", degree: int = 0) -> Session:
        """The same scene from the start, with other lines; perhaps with another partner."""
        fresh = replace(
            session,
            temperament=temperament or session.temperament,
            degree=degree or session.degree,
            seed=session.seed + 1,
            exchanges=(),
            heard=said_so_far(session)[-MOST_HEARD:],
            left="",
            ready=(0, 0),
        )
        return opening(self.stage(fresh), fresh)

    def stage(self, session: Session) -> Stage:
        """What a session is played with. Raises LookupError if its scene is gone."""
        if session.scenario == own.NAME:
            pages: tuple[Rehearsal, ...] = (own.scene(self.anyone, session.scene),)
        else:
            scene = self.scenes[session.scenario]
            pages = (scene, self.anyone_writing if scene.by_text else self.anyone)
        scene = pages[0]
        nature = self.weights.nature(session.temperament, session.degree, scene.start, scene.here_for)
        return Stage(pages, nature, self.copy, self.read)

    @property
    def titles(self) -> Mapping[str, str]:
        """Title of each scene by name, in the order of names."""
        return {name: scene.title for name, scene in sorted(self.scenes.items())}

    def _check(self, scenario: str, temperament: str, degree: int) -> None:
        choices: tuple[tuple[object, tuple[object, ...]], ...] = (
            (scenario, tuple(self.scenes)),
            (temperament, self.weights.temperaments),
            (degree, DEGREES),
        )
        for chosen, there in choices:
            if chosen not in there:
                raise LookupError(f"There is no {chosen}. There are: {', '.join(map(str, there))}.")


def assemble(texts: Mapping[str, str], read: Reader) -> Practice:
    """A practice room from the texts of the shelf, by path. Raises PageFaults with every fault of every page."""
    weights = read_weights(texts[WEIGHTS], WEIGHTS)
    names = weights.temperaments
    faults: list[Fault] = []
    pages: dict[str, Rehearsal] = {}
    for path in sorted(path for path in texts if path == ANYONE or path.startswith(SCENES)):
        name = path.rpartition("/")[2].removesuffix(".md")
        try:
            pages[path] = read_rehearsal(name, texts[path], path, names)
        except PageFaults as error:
            faults += error.faults
    if faults:
        raise PageFaults(faults)
    anyone = pages.pop(ANYONE)
    scenes = {page.name: page for page in pages.values()}
    copy, drills = (read_copy(texts[path], path) for path in (COACH, DRILLS))
    return Practice(scenes, anyone, in_writing(anyone), weights, copy, drills, read)
