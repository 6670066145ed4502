"""Seeing how it runs: metrics, health, faults and the names of turns. No words, no ids."""
