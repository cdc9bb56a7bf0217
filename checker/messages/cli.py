"""Sentences of the cli side: key, Chinese, English."""

TABLE: dict[str, tuple[str, str]] = {}
