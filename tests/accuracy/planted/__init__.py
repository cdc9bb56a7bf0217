"""Recall at scale: one fault at a time is planted into nearly clean reports, and looked for."""
