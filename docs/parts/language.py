"""The manual of the rule language: its sentences, its verbs, the keys of its files."""

import re
from collections.abc import Iterator

from checker.config.keys import SETTINGS, WAIVER
from checker.language.manual import chinese_manual, english_manual
from checker.language.predicates import PREDICATES
from checker.language.sentences import SENTENCES
from checker.messages import Language
from checker.packs.keys import RECORDS
from checker.packs.schema import Key, Record
from parts.table import code, table

EXAMPLE = re.compile(r"^(Holds|Does not hold)(?: \((.*?)\))?: (.*)$", re.MULTILINE)
HELD = {"Holds": "成立", "Does not hold": "不成立"}
STATUS = {"Holds": "pass", "Does not hold": "fail"}
NOTES = {
    "": "",
    "amounts": "（金额）",
    "at least 2": "（至少 2）",
    "at least 5 characters": "（至少 5 字）",
    "date": "（成文日期）",
    "figures": "（数据）",
    "full-width": "（全角）",
    "paired": "（成对）",
    "report on 2023": "（2023 年度报告）",
    "report on 2024": "（2024 年度报告）",
    "signature": "（署名）",
    "something is repeated": "（有重复）",
    "under ``not``": "",
    "持证执法人员 count": "（持证执法人员 数量）",
}


def sentences(_lang: Language, _: str) -> Iterator[str]:
    """Yield the table of sentences in both spellings."""
    rows = ((code(en), code(zh)) for en, zh in SENTENCES)
    yield from table(("English", "中文"), rows)


def verbs(lang: Language, _: str) -> Iterator[str]:
    """Yield a section for each verb: the docstring of its module, or what is said in Chinese."""
    chinese = chinese_manual()
    for verb in PREDICATES:
        manual = english_manual(verb)
        if lang == "zh":
            yield _in_chinese(verb, manual, chinese[verb])
        else:
            title, _, text = manual.partition("\n")
            yield f"### {verb}\n\n{title}\n{text.rstrip()}\n\n"


def keys(lang: Language, _: str) -> Iterator[str]:
    """Yield a table of the keys of each record of a pack file."""
    yield from _tables(RECORDS, lang)


def settings(lang: Language, _: str) -> Iterator[str]:
    """Yield a table of the keys of a settings file, and of a waiver."""
    yield from _tables((("checker.toml", SETTINGS), ("waivers", WAIVER)), lang)


def _tables(records: tuple[tuple[str, Record], ...], lang: Language) -> Iterator[str]:
    head = ("键", "说明") if lang == "zh" else ("key", "meaning")
    for name, record in records:
        yield f"**{name}**\n\n"
        yield from table(head, (_key(one, lang) for one in record.keys))


def _key(key: Key, lang: Language) -> tuple[str, str]:
    required = " （必填）" if lang == "zh" else " (required)"
    mark = required if key.required else ""
    return f"`{key.name}`{mark}", key.zh if lang == "zh" else key.en


def _in_chinese(verb: str, manual: str, said: dict[str, str]) -> str:
    """Return the section of a verb in Chinese, with sentences and examples of its `manual`."""
    sentences = [line for line in manual.splitlines() if line.startswith("    ")]
    examples = [
        f"{HELD[kind]}{NOTES[note]}：{said.get(STATUS[kind], text)}"
        for kind, note, text in EXAMPLE.findall(manual)
    ]
    parts = ("\n".join(sentences), said["text"].strip(), "\n".join(examples))
    return "\n\n".join((f"### {verb}", said["title"], *filter(None, parts))) + "\n\n"
