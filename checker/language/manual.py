"""What a verb means, in both languages: the manual is made of this, and editors show it."""

from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any

CHINESE = Path(__file__).with_name("predicates") / "manual.zh-CN.toml"


@cache
def chinese_manual() -> dict[str, dict[str, Any]]:
    """Return title and text of every verb in Chinese, by the verb's name."""
    import tomllib

    return tomllib.loads(CHINESE.read_text(encoding="utf-8"))


def english_manual(verb: str) -> str:
    """Return what is said of a verb in English: the docstring of its module."""
    return (import_module(f"checker.language.predicates.{verb}").__doc__ or "").strip()
