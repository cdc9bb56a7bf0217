"""A rule as SARIF describes it, with its basis and the way to mend what it finds."""

from collections.abc import Iterator
from typing import Any

from checker import stating, telling
from checker.cleaning import clean
from checker.packs.model import Rule
from checker.report import LEVELS
from checker.view import View

SEVERITIES = {"error": "error", "warning": "warning", "info": "note"}


def descriptor(rule: Rule, view: View) -> dict[str, Any]:
    """Return the description of one rule."""
    title = clean(rule.title or rule.text)
    rows = tuple(_rows(rule, view))
    found: dict[str, Any] = {
        "id": rule.id,
        "name": _pascal(rule.id),
        "shortDescription": {"text": _sentence(title)},
        "fullDescription": {"text": _sentence(clean(rule.why) or title)},
        "help": {
            "text": stating.labelled(iter(rows), view),
            "markdown": "\n".join(_item(key, text, view) for key, text in rows),
        },
        "defaultConfiguration": {"level": level(rule)},
        "properties": {
            "tags": [rule.category] if rule.category else [],
            "category": rule.category,
            "weight": rule.weight,
        },
    }
    if rule.basis and rule.basis.authority.url:
        found["helpUri"] = rule.basis.authority.url
    return found


def level(rule: Rule) -> str:
    """Return the level of SARIF that the rule's modal stands for."""
    return SEVERITIES[LEVELS[rule.sentence.level]]


def _rows(rule: Rule, view: View) -> Iterator[tuple[str, str]]:
    yield "explain.rule", clean(rule.text)
    if rule.basis:
        yield "card.basis", telling.basis(rule.basis, view)
    if rule.why:
        yield "explain.why", clean(rule.why)
    if rule.advice:
        yield "card.advice", clean(rule.advice)


def _item(key: str, text: str, view: View) -> str:
    label = f"**{view.say(key)}**"
    return "- " + view.say("card.labelled", label=label, text=stating.markdown(text))


def _pascal(name: str) -> str:
    return "".join(word.capitalize() for word in name.replace("/", "-").split("-"))


def _sentence(text: str) -> str:
    return text if text.endswith(("。", ".", "！", "？")) else f"{text}。"
