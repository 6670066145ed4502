"""The ways out of a node: `- [Label](#node)`, and the readings, silences and `go on` among them."""

import re
from dataclasses import dataclass, field

from bot.dialogue.book import BACK, OVER, Template, Trigger, Way
from bot.dialogue.reading.blocks import Block
from bot.dialogue.reading.faults import Report
from bot.dialogue.reading.statements import Site, duration, read_statements
from bot.dialogue.reading.words import expression, spans, template
from bot.dialogue.reckoning import Expression

_WAY = re.compile(r"(?:`([^`]*)`\s*)?\[([^\[\]]*)\]\(([^()\s]*)\)(.*)", re.DOTALL)
_TARGET = re.compile(r"(?:([a-z][a-z0-9_]*)\.md)?(?:#([a-z][a-z0-9_]*))?")
_STARRED = re.compile(r"\*([^*]+)\*")
_READING = re.compile(r"[A-Za-z][A-Za-z_' ]*")
_WORDS = {"anything else": Trigger.ANYTHING, "go on": Trigger.AT_ONCE, "known": Trigger.KNOWN}


@dataclass(frozen=True, slots=True)
class _Caption:
    """What stood in the square brackets."""

    trigger: Trigger
    label: Template = field(default=Template(("",)))
    reading: str = ""
    seconds: int = 0


def read_way(flow: str, block: Block, report: Report) -> Way | None:
    """One item of a node's last list; None (and a fault) if it is no way."""
    found = _WAY.fullmatch(block.text.strip())
    if found is None:
        report.add(block.line, "R401", "this is no way out; write it like `- [Label](#node)`")
        return None
    site = Site(flow, block.line, behind_way=True, report=report)
    target, caption = _target(found[3], site), _caption(found[2], site)
    guard, done = _guard(found[1], site), read_statements(_behind(found[4], site), site)
    if caption is None or not target:
        return None
    return Way(
        caption.trigger,
        target,
        report.place(block.line),
        caption.label,
        caption.reading,
        caption.seconds,
        guard,
        done.deeds,
        done.then_back,
    )


def _guard(span: str | None, site: Site) -> Expression | None:
    if span is None:
        return None
    if not span.startswith("if "):
        site.fault("R402", f"`{span}` stands before the way; only `if ...` goes there, write the rest behind it")
        return None
    return expression(span[3:], site.line, site.report)


def _behind(rest: str, site: Site) -> list[str]:
    found = spans(rest)
    if found is None and rest.strip():
        site.fault("R403", "words follow the way; write only statements in backticks behind it, words above the list")
    return found or []


def _target(text: str, site: Site) -> str:
    """A node's id; "page#" stands for a page's start until all pages are known."""
    if text in (BACK, OVER):
        return text
    found = _TARGET.fullmatch(text)
    if found is None or not text:
        site.fault(
            "R404",
            f"`({text})` leads nowhere; write `(#node)`, `(page.md)`, `(page.md#node)`, `(back)` or `(start-over)`",
        )
        return ""
    return f"{found[1] or site.flow}#{found[2] or ''}"


def _caption(text: str, site: Site) -> _Caption | None:
    starred = _STARRED.fullmatch(text.strip())
    if starred is not None:
        return _event(starred[1].strip(), site)
    if not text.strip():
        site.fault("R405", "the button says nothing; write its words between the square brackets")
        return None
    return _Caption(Trigger.BUTTON, template(text, site.line, site.report))


def _event(words: str, site: Site) -> _Caption | None:
    if words in _WORDS:
        return _Caption(_WORDS[words])
    if "silence" in words.split():
        seconds = duration(words.removesuffix(" of silence"))
        if seconds is None:
            site.fault("R406", f"`*{words}*` can't be read; write it like `*20 hours of silence*`")
            return None
        return _Caption(Trigger.SILENCE, seconds=seconds)
    if not _READING.fullmatch(words):
        site.fault("R407", f"`*{words}*` is no reading; write a name of docs/writing.md, as `*a feeling*`")
        return None
    return _Caption(Trigger.READING, reading=words)
