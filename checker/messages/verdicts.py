"""Sentences of the verdicts side: key, Chinese, English."""

TABLE: dict[str, tuple[str, str]] = {}
