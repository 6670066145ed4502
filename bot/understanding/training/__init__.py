"""How the models are made from lines, tried, and reported on. Nothing here runs while people write."""
