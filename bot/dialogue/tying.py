"""Where a talk goes on once people were joined or parted, or could not be: nodes that the shell calls by name."""

GIVEN, LINKED, WRONG, OWN, ENOUGH = "link#given", "link#linked", "link#wrong", "link#own", "link#enough"
PARTED, ALONE = "link#parted", "link#alone"

CALLED = (GIVEN, LINKED, WRONG, OWN, ENOUGH, PARTED, ALONE)
