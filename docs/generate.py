"""Fill the generated parts of the manual: between a ``generated`` mark and its ``end``.

python docs/generate.py           write them
python docs/generate.py --check   exit 1 where a page is stale
"""

import re
import sys
from collections.abc import Iterator
from pathlib import Path

from checker.config.keys import SETTINGS, WAIVER
from checker.language.manual import chinese_manual, english_manual
from checker.language.predicates import PREDICATES
from checker.language.sentences import SENTENCES
from checker.packs import schema

DOCS = Path(__file__).parent
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
MARK = re.compile(r"(<!-- generated: ([a-z-]+) -->\n).*?(<!-- end -->)", re.DOTALL)


def main(arguments: list[str]) -> int:
    """Write every page, or with ``--check`` name those that differ."""
    stale = [page for page in sorted(DOCS.glob("*.md")) if _renew(page, "--check" in arguments)]
    for page in stale:
        print(f"{page.name}: {'stale' if '--check' in arguments else 'written'}", file=sys.stderr)
    return int(bool(stale) and "--check" in arguments)


def sentences(_: str) -> Iterator[str]:
    """Yield the table of sentences in both spellings."""
    yield "| English | 中文 |\n| --- | --- |\n"
    for en, zh in SENTENCES:
        yield f"| `{_cell(en)}` | `{_cell(zh)}` |\n"


def verbs(lang: str) -> Iterator[str]:
    """Yield a section for each verb: the docstring of its module, or what is said in Chinese."""
    chinese = chinese_manual()
    for verb in PREDICATES:
        manual = english_manual(verb)
        if lang == "zh":
            yield _in_chinese(verb, manual, chinese[verb])
        else:
            title, _, text = manual.partition("\n")
            yield f"### {verb}\n\n{title}\n{text.rstrip()}\n\n"


def keys(lang: str) -> Iterator[str]:
    """Yield a table of the keys of each record of a pack file."""
    yield from _tables(schema.RECORDS, lang)


def settings(lang: str) -> Iterator[str]:
    """Yield a table of the keys of a settings file, and of a waiver."""
    yield from _tables((("checker.toml", SETTINGS), ("waivers", WAIVER)), lang)


def _tables(records: tuple[tuple[str, schema.Record], ...], lang: str) -> Iterator[str]:
    for name, record in records:
        head = ("键", "说明") if lang == "zh" else ("key", "meaning")
        yield f"**{name}**\n\n| {head[0]} | {head[1]} |\n| --- | --- |\n"
        for key in record.keys:
            mark = (" （必填）" if lang == "zh" else " (required)") if key.required else ""
            yield f"| `{key.name}`{mark} | {key.zh if lang == 'zh' else key.en} |\n"
        yield "\n"


PARTS = {"sentences": sentences, "verbs": verbs, "keys": keys, "settings": settings}


def _renew(page: Path, check_only: bool) -> bool:
    lang = "zh" if page.name.endswith(".zh-CN.md") else "en"
    old = page.read_text(encoding="utf-8")
    new = MARK.sub(lambda m: m[1] + "\n" + "".join(PARTS[m[2]](lang)) + "\n" + m[3], old)
    if new != old and not check_only:
        page.write_text(new, encoding="utf-8")
    return new != old


def _in_chinese(verb: str, manual: str, said: dict[str, str]) -> str:
    """Return the section of a verb in Chinese, with sentences and examples of its `manual`."""
    sentences = [line for line in manual.splitlines() if line.startswith("    ")]
    examples = [
        f"{HELD[kind]}{NOTES[note]}：{said.get(STATUS[kind], text)}"
        for kind, note, text in EXAMPLE.findall(manual)
    ]
    parts = ("\n".join(sentences), said["text"].strip(), "\n".join(examples))
    return "\n\n".join((f"### {verb}", said["title"], *filter(None, parts))) + "\n\n"


def _cell(sentence: str) -> str:
    return sentence.replace("|", "\\|")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
