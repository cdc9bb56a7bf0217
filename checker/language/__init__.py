"""The rule language: tree, grammar, both spellings, and what its verbs mean."""
