"""Discord reads every message as Markdown; Ajar's are plain text. What would be read as markup is escaped. Pure."""

import re

_MARKUP = re.compile(
    r"(?P<link>https?://\S+)"
    r"|[\\*_~`|]"
    r"|<(?=[@#:/a-z0-9])"
    r"|(?<=\])\("  # a link behind words
    r"|:(?=\w+:)"  # an emoji by its name
    r"|^\s*(?:[>#+-]|\d+(?=[.)]\s))",  # quotes, headings, lists
    re.MULTILINE,
)


def escape(text: str) -> str:
    """The text in a form that Discord shows just so."""
    return _MARKUP.sub(_escaped, text)


def _escaped(found: re.Match[str]) -> str:
    whole = found[0]
    if found["link"]:
        return whole
    if whole[-1].isdigit():
        return whole + "\\"
    return f"{whole[:-1]}\\{whole[-1]}"
