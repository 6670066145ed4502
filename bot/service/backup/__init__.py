"""Backups: made while Ajar runs, sealed, read back before they count, and put back in one piece.

    ajar-2026-11-27.backup   everything but the keys; one a day, as many as are wanted
    ajar.keys.backup         people's keys, wrapped as they are; the newest alone

A key that was erased is gone from the keys' backup with the next one, so that what older backups hold of that person
stays closed; when they are put back, it is left out. The key file (`ajar.key`) is in neither.

Both have one form, whichever store they come from: a sealed stream of pages of rows, then what was in it.
"""
