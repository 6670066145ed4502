"""Who writes, under which key, and what each may ask for: a copy, an end, two talks made one."""
