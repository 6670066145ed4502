"""The command line: `ajar`, or `python -m bot`."""

import click

from bot import __version__
from bot.commands import keeping, operating, talking, watching, writing


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="ajar")
def main() -> None:
    """Ajar: for someone whose partner finds it hard to open up."""


for command in (
    talking.chat, talking.export, talking.forget,
    operating.run, operating.doctor, operating.move, watching.top, keeping.backup, keeping.restore, keeping.rotate,
    writing.check, writing.graph, writing.play, writing.practise, writing.understand,
):  # fmt: skip
    main.add_command(command)


if __name__ == "__main__":
    main()
