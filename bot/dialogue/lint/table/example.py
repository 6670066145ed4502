"""Small pages for the examples of the table."""

from bot.dialogue.lint.rule import Example


def node(name: str, text: str, *ways: str) -> str:
    """One node: what it says, and its ways without their dashes."""
    listed = "".join(f"- {way}\n" for way in ways)
    return f"## {name}\n\n{text}\n" + (f"\n{listed}" if ways else "")


def page(*nodes: str, **files: str) -> Example:
    """page.md of these nodes; `memory` and `lock` add the other files."""
    names = {"memory": "memory.toml", "lock": "shelf.lock"}
    return {**{names[key]: text for key, text in files.items()}, "page.md": titled("Page", *nodes)}


def titled(title: str, *nodes: str) -> str:
    return f"# {title}\n\n" + "\n".join(nodes)


END = node("end", "Good night, then.")


def question(*ways: str, text: str = "How was it?", memory: str = "") -> Example:
    """A page that asks, with two buttons besides these ways, and ends."""
    start = node("start", text, "[Good](#end)", "[Bad](#end) `cancel all`", *ways)
    return page(start, END, memory=memory) if memory else page(start, END)
