"""Figures that a report tells twice, and not alike: which are of one thing, and which is a slip."""
