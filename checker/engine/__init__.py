"""Packs × document → report."""
