"""Sentences of the reading side: key, Chinese, English."""

TABLE: dict[str, tuple[str, str]] = {}
