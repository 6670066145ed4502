"""For writers and the curious: check, draw, play, practise, and see how words are read."""

import json
import sys
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

import click

from bot.commands import opening
from bot.commands.opening import Fault

if TYPE_CHECKING:
    from bot.playing import Player


UNRELEASED = "D402"
"""The one finding that a release itself mends."""


@click.command()
@click.option("--release", is_flag=True, help="Write dialogues/shelf.lock: these nodes are released now.")
def check(release: bool) -> None:
    """Check every page; name each fault with its file, line and what to write instead."""
    from bot import shelf
    from bot.dialogue.lint import lint, write_lock
    from bot.practice.lint import lint as lint_scenes

    book, deck = opening.book(), opening.opened(shelf.open_deck)
    lock = shelf.LOCK.read_text(encoding="utf-8") if shelf.LOCK.exists() else None
    scenes = opening.opened(shelf.open_practice)
    findings = [*lint(book, lock, deck), *lint_scenes(scenes)]
    if release and all(finding.code == UNRELEASED for finding in findings):
        shelf.LOCK.write_text(write_lock(book), encoding="utf-8")
        findings = []
    for finding in findings:
        click.echo(str(finding))
    if findings:
        raise SystemExit(1)
    click.echo(f"{len(book.flows)} pages, {len(book.nodes)} nodes, {len(deck)} questions: nothing to mend.")


@click.command()
@click.argument("flow", required=False)
def graph(flow: str | None) -> None:
    """Draw a flow, or all of them, as a Mermaid diagram."""
    from bot.dialogue.graph import mermaid

    book = opening.book()
    if flow and flow not in book.flows:
        raise Fault(f"There is no flow {flow}. There are: {', '.join(sorted(book.flows))}.")
    click.echo(mermaid(book, flow))


@click.command()
@click.argument("what")
@click.option("--record", type=click.Path(dir_okay=False, path_type=Path), help="Talk in FLOW and write the talk here.")
def play(what: str, record: Path | None) -> None:
    """Play a scripted talk (FILE.talk), or talk in a FLOW and record it as a script."""
    from bot.playing import Player

    player = Player(opening.companion())
    if record is None:
        _play_script(player, Path(what))
    else:
        _record(player, what, record)


def _play_script(player: "Player", path: Path) -> None:
    from bot.dialogue.script import ScriptFault, play, read_script

    try:
        mismatches = play(read_script(path.read_text(encoding="utf-8"), str(path)), player)
    except (OSError, UnicodeDecodeError) as error:
        raise Fault(f"{path} can't be read as a scripted talk: {type(error).__name__}. Name a .talk file.") from error
    except ScriptFault as error:
        raise Fault(str(error)) from error
    for mismatch in mismatches:
        click.echo(str(mismatch))
    if mismatches:
        raise SystemExit(1)
    click.echo(f"{path} went as written.")


def _record(player: "Player", flow: str, path: Path) -> None:
    from bot.recording import Misspoken, Recorder

    if flow not in player.companion.book.flows:
        raise Fault(f"There is no flow {flow}. There are: {', '.join(sorted(player.companion.book.flows))}.")
    if path.exists():
        raise Fault(f"{path} is there already; name a new file, so that no talk is lost.")
    try:
        path.touch(exist_ok=False)
    except OSError as error:
        raise Fault(
            f"{path} can't be written ({type(error).__name__}); name a file in a folder that is there."
        ) from error
    recorder = Recorder(player, flow)
    click.echo(recorder.script)
    try:
        with suppress(KeyboardInterrupt):  # as good an end as any
            for typed in sys.stdin:
                try:
                    click.echo("\n".join(recorder.type(typed)[1:]))
                except Misspoken as error:
                    click.echo(str(error))
    finally:
        path.write_text(recorder.script, encoding="utf-8")
        click.echo(f"Recorded as {path}.")


@click.command()
@click.option("--text", help="Read this one message and tell a person about it.")
@click.option("--context", default="", help="The partner's last line before it.")
def understand(text: str | None, context: str) -> None:
    """Show how words are read, and why: JSON lines {"text": ..., "context": ...} in, JSON lines out."""
    from bot.care.screen import screen
    from bot.understanding.show import each, told

    if text is not None:
        click.echo(told(text, context, screen))
        return
    for answer in each(sys.stdin, screen):
        click.echo(answer)


@click.command()
@click.argument("scenario")
@click.option("--temperament", default="needs space", show_default=True, help="Which of the four temperaments.")
@click.option("--degree", type=click.IntRange(1, 3), default=2, show_default=True, help="How guarded, from 1 to 3.")
@click.option("--seed", default=0, show_default=True, help="Another seed, other lines.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object a turn.")
def practise(scenario: str, temperament: str, degree: int, seed: int, as_json: bool) -> None:
    """Rehearse SCENARIO: each line of standard input is said to the partner."""
    from bot import shelf
    from bot.practice import practise as stage

    practice = opening.opened(shelf.open_practice)
    try:
        session = practice.begin(scenario, temperament, degree, seed)
    except LookupError as error:
        raise Fault(str(error.args[0])) from error
    if as_json:
        for turn in stage.practise(practice, session, sys.stdin):
            click.echo(json.dumps(turn, ensure_ascii=False))
        return
    for line in stage.talk_through(practice, session, sys.stdin):
        click.echo(line)
