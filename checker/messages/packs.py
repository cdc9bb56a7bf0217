"""Sentences of the packs side: key, Chinese, English."""

TABLE: dict[str, tuple[str, str]] = {}
