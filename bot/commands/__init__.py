"""The commands of `ajar`, by whom they serve: people who talk, operators, writers.

Each command imports what it needs when it is called: `ajar chat` does not pay for Telegram.
"""
