"""The commands that every platform's menu shows. Their words tell nothing to somebody who looks over a shoulder."""

START = "start"

COMMANDS = (
    (START, "Begin, or begin again"),
    ("help", "What you can do here"),
    ("get_help", "Numbers and people to reach now"),
    ("back", "One step back"),
    ("pause", "Send me nothing for a while"),
    ("stop", "Stop here"),
    ("settings", "Hour, language and other choices"),
    ("memory", "See and change what is kept"),
    ("link", "Go on in another app"),
    ("unlink", "Separate the apps again"),
    ("clear", "Tidy up this chat"),
    ("export", "Get a copy of what is kept"),
    ("forget", "Delete everything that is kept"),
)
"""Names with what they are for."""
