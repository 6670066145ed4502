"""Ajar: a chat bot for someone whose partner finds it hard to open up."""

__version__ = "0.1.0"
