"""Checking a draft: what in it may close the door, and a gentler version out of the person's own words."""
