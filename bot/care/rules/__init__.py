"""The care rules, by kind: data that people read and mend. `bot.care.pattern` explains how they are written.

A line is a level (`!` interrupt, `?` check, `~` watch), a pattern, and after `--` what excuses it in the same sentence.
"""
