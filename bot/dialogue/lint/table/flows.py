"""D1 in words: the rules about the ways through a flow."""

from bot.dialogue.lint import flows
from bot.dialogue.lint.rule import Example, Rule
from bot.dialogue.lint.table.example import END, node, page, question, titled

_OPEN = "<!-- D109: an open invitation -->\n\nTell me about it."
_ONE_REPLY = ("[Good](#end)", "[*anything else*](#end)")


def _whole_book(*lost: str) -> Example:
    hems = (node(name.partition("#")[2], f"Hm ({number}).") for number, name in enumerate(lost))
    return {"welcome.md": titled("Welcome", node("start", "Hello there.")), "lost.md": titled("Lost", *hems)}


FLOWS = (
    Rule(
        "D101",
        "A link leads nowhere",
        "Every way, follow-up and `cancel` names a node that exists. After a rename use the new name.",
        flows.dead_links,
        question("[*a feeling*](#felt)", "[*anything else*](#end)"),
        question("[*a feeling*](#end)", "[*anything else*](#end)"),
    ),
    Rule(
        "D102",
        "A node that nobody comes to",
        "Some way or follow-up leads to each node, from the start of a flow or from always.md. Nodes of lost.md are "
        "called by the engine.",
        flows.unreachable,
        page(node("start", "Hello there."), node("more", "Nobody hears this.")),
        page(node("start", "Hello there.", "[*go on*](#more)"), node("more", "Now it is heard.")),
    ),
    Rule(
        "D103",
        "Waits for words for ever",
        "A node without buttons waits for words alone. If none come, the talk would hang: give silence a way.",
        flows.waits_for_ever,
        page(node("start", _OPEN, "[*anything else*](#end)"), END),
        page(node("start", _OPEN, "[*anything else*](#end)", "[*20 hours of silence*](#end)"), END),
    ),
    Rule(
        "D104",
        "No ending can be reached",
        "From every node some path leads to a node without ways, or back out of a detour. People can always leave, "
        "but a flow without an end of its own never says goodbye.",
        flows.no_ending,
        page(node("start", "Once more?", "[Yes](#start)", "[No](#start) `cancel all`", "[*anything else*](#start)")),
        page(node("start", "Once more?", "[Yes](#start)", "[No](#end)", "[*anything else*](#end)"), END),
    ),
    Rule(
        "D105",
        "Goes on for ever",
        "A circle of `*go on*` or `*known*` in which nothing waits would talk without end.",
        flows.endless_circle,
        page(
            node("start", "One.", "`if visits > 9` [*go on*](#end)", "[*go on*](#two)"),
            node("two", "Two.", "[*go on*](#start)"),
            END,
        ),
        page(node("start", "One.", "[*go on*](#two)"), node("two", "Two.", "[*go on*](#end)"), END),
    ),
    Rule(
        "D106",
        "A way that is never taken",
        "`*anything else*` takes all words that are left, so readings stand before it; silences may follow. Behind a "
        "`*go on*` without `if` nothing is taken at all.",
        flows.never_taken,
        question("[*anything else*](#end)", "[*they opened up*](#end)"),
        question("[*they opened up*](#end)", "[*anything else*](#end)"),
    ),
    Rule(
        "D107",
        "A reading that nothing is read as",
        "Between `[*` and `*]` stands a name that understanding knows; docs/writing.md lists them.",
        flows.unknown_reading,
        question("[*they open up*](#end)", "[*anything else*](#end)"),
        question("[*they opened up*](#end)", "[*anything else*](#end)"),
    ),
    Rule(
        "D108",
        "Only buttons",
        "Every step takes free words too: a reading, or `*anything else*`. On lost.md the ways of always.md take them.",
        flows.no_free_words,
        question(),
        question("[*anything else*](#end)"),
    ),
    Rule(
        "D109",
        "Too few or too many buttons",
        "Two to four replies as buttons, in the person's voice. Guarded buttons that do the same count once.",
        flows.button_count,
        page(node("start", "How was it?", *_ONE_REPLY), END),
        page(node("start", "<!-- D109: there is one answer only -->\n\nHow was it?", *_ONE_REPLY), END),
        may_be_silenced=True,
    ),
    Rule(
        "D110",
        "A flow that doesn't start at `start`",
        "`(page.md)` leads to the first node. It is always called `start`, so that a node put above it by accident is "
        "noticed. Only lost.md has none.",
        flows.no_start,
        page(node("hello", "Hello there.")),
        page(node("start", "Hello there.")),
        may_be_silenced=True,
    ),
    Rule(
        "D111",
        "Waits without a word",
        "A node that waits says something first, whatever its guards come to; buttons hang on a message.",
        flows.says_nothing,
        question("[*anything else*](#end)", text="`if visits > 1` Again, then."),
        question("[*anything else*](#end)", text="1. `if visits > 1` Again, then.\n1. Hello there."),
    ),
    Rule(
        "D112",
        "The engine misses a node",
        "A whole book, which is one with welcome.md, has the nodes that the engine calls when it is at a loss: "
        + ", ".join(f"`{name}`" for name in flows.ENGINE_NODES[1:])
        + ".",
        flows.engine_nodes,
        _whole_book(*flows.ENGINE_NODES[1:-1]),
        _whole_book(*flows.ENGINE_NODES[1:]),
    ),
)
