"""Packs proved by their own examples: whether these hold, how far they reach, what they notice."""
