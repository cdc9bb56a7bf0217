"""Packs: found, loaded, linked, merged, cached and proved."""
