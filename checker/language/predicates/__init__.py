"""The verbs of the language: one module each."""
