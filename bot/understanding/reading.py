"""What was made of one message: the type that understanding gives to everybody else."""

from collections.abc import Mapping
from dataclasses import dataclass, field

INTENTS = (
    "partner_off", "partner_silent", "partner_shared", "user_hurt", "repair", "practise", "ask_question",
    "check_message", "understand_why", "seek_help", "progress", "not_now", "greeting", "about_bot", "off_topic",
)  # fmt: skip
MOVES = (
    "open_question", "closed_question", "why_question", "simple_reflection", "complex_reflection", "validation",
    "presence", "i_statement", "observation", "appreciation", "apology", "suggest_therapy", "you_blame", "advice",
    "pressure", "judgment", "comparison", "defensiveness", "other",
)  # fmt: skip
FEELINGS = (
    "hurt", "sad", "lonely", "rejected", "angry", "frustrated", "worried", "scared", "guilty", "ashamed",
    "overwhelmed", "exhausted", "confused", "disappointed", "jealous", "helpless", "insecure", "hopeful", "grateful",
    "happy", "relieved", "proud", "loving",
)  # fmt: skip
OUTCOMES = ("they opened up", "they shrugged", "they said not now", "it went badly", "I did not say it")
TO_A_QUESTION = ("they answered", "my own answer", "a deeper one", "an easier one", "another one")
"""What is said to a question that stands: how it was answered, or which one is wanted instead."""
ANSWERS = ("yes", "no", "not sure")
COMMANDS = (
    "hide", "stop", "back", "start over", "pause", "help", "get help", "memory", "export", "forget", "settings", "clear", "discreet",
    "quick word", "my quick word", "no more questions", "a setting", "ask me", "a reminder", "don't ask", "look back", "forget one", "no notes", "notes again",
    "link", "link code", "unlink", "a small step", "an emergency",
)  # fmt: skip

ABOUT_BOT = (
    "is it private", "how long kept", "do they know", "what is planned", "misunderstood", "said already", "a shared phone", "asked of me",
)  # fmt: skip
"""What is asked or said of the bot itself in a whole message, and has an answer of its own."""
ASKED_ON = ("words to say", "how to", "a decision", "in hindsight", "it ended", "I'll try", "keep it", "back again")
"""What has its matter in what was said before it. Where care asks something, it is about that and leads nowhere."""
REQUESTS = (
    *ABOUT_BOT,
    "practise",
    "ask_question",
    "check_message",
    "seek_help",
    "about_bot",
    *ASKED_ON,
    "thanks",
    "goodbye",
)
"""What is said to the bot and not about the partner, so that it goes before a node's `anything else`."""

LABELS = frozenset(
    (*INTENTS, *MOVES, *FEELINGS, *OUTCOMES, *TO_A_QUESTION, *ANSWERS, *COMMANDS, *ABOUT_BOT, "a feeling", "a time", "an hour", "a place", "a journey",
     "half a setting", "words", *ASKED_ON, "never mind", "thanks", "goodbye")
)  # fmt: skip
"""Every name that a page may write between `[*` and `*]` (besides "anything else", "go on", "known" and silences)."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What one message was read as.

    `labels` holds every name of `LABELS` that fits; `slots` what it said about things worth remembering (names as in
    memory.toml); `because` why, for people who want to know: label -> words or rule. Empty where unsure.
    """

    text: str
    intent: str = ""
    feelings: tuple[str, ...] = ()
    moves: tuple[str, ...] = ()
    labels: frozenset[str] = frozenset()
    slots: Mapping[str, str | int] = field(default_factory=dict)
    foreign: bool = False
    """The words are in a language that Ajar doesn't speak."""
    because: Mapping[str, str] = field(default_factory=dict)
    denied: tuple[str, ...] = ()
    """Feelings that the person said they don't have."""
    certainty: Mapping[str, float] = field(default_factory=dict)
    """How likely each label is that was weighed, from 0 to 1."""
    guesses: tuple[str, ...] = ()
    """The two or three intents that fit best, the best first, for asking "did you mean"; only plausible ones."""
