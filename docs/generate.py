"""Fill the generated parts of the manual: between a ``generated`` mark and its ``end``.

python docs/generate.py           write them
python docs/generate.py --check   exit 1 where a page is stale
"""

import importlib
import re
import sys
from collections.abc import Iterator
from pathlib import Path

from checker.language.predicates import PREDICATES
from checker.language.sentences import SENTENCES
from checker.packs import schema

DOCS = Path(__file__).parent
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


def verbs(_: str) -> Iterator[str]:
    """Yield a section for each verb: the docstring of its module."""
    for verb in PREDICATES:
        module = importlib.import_module(f"checker.language.predicates.{verb}")
        title, _, text = (module.__doc__ or "").strip().partition("\n")
        yield f"### {verb}\n\n{title}\n{text.rstrip()}\n\n"


def keys(lang: str) -> Iterator[str]:
    """Yield a table of the keys of each record of a pack file."""
    for name, record in schema.RECORDS:
        head = ("键", "说明") if lang == "zh" else ("key", "meaning")
        yield f"**{name}**\n\n| {head[0]} | {head[1]} |\n| --- | --- |\n"
        for key in record.keys:
            mark = (" （必填）" if lang == "zh" else " (required)") if key.required else ""
            yield f"| `{key.name}`{mark} | {key.zh if lang == 'zh' else key.en} |\n"
        yield "\n"


PARTS = {"sentences": sentences, "verbs": verbs, "keys": keys}


def _renew(page: Path, check_only: bool) -> bool:
    lang = "zh" if page.name.endswith(".zh-CN.md") else "en"
    old = page.read_text(encoding="utf-8")
    new = MARK.sub(lambda m: m[1] + "\n" + "".join(PARTS[m[2]](lang)) + "\n" + m[3], old)
    if new != old and not check_only:
        page.write_text(new, encoding="utf-8")
    return new != old


def _cell(sentence: str) -> str:
    return sentence.replace("|", "\\|")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
