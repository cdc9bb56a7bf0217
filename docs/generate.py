"""Fill the generated parts of the manual: between a ``generated`` mark and its ``end``.

python docs/generate.py           write them
python docs/generate.py --check   exit 1 where a page is stale
"""

import re
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from parts.accuracy import accuracy
from parts.commands import commands
from parts.language import keys, sentences, settings, verbs
from parts.rules import packs, rules
from parts.schemas import schema

from checker.messages import Language

DOCS = Path(__file__).parent
MARK = re.compile(r"(<!-- generated: ([a-z]+) ?([a-z-]*) -->\n).*?(<!-- end -->)", re.DOTALL)
# What a mark may name; a word behind the name says which of several.
PARTS: dict[str, Callable[[Language, str], Iterator[str]]] = {
    "accuracy": accuracy,
    "commands": commands,
    "keys": keys,
    "packs": packs,
    "rules": rules,
    "schema": schema,
    "sentences": sentences,
    "settings": settings,
    "verbs": verbs,
}


def main(arguments: list[str]) -> int:
    """Write every page, or with ``--check`` name those that differ."""
    stale = [page for page in sorted(DOCS.rglob("*.md")) if _renew(page, "--check" in arguments)]
    for page in stale:
        state = "stale" if "--check" in arguments else "written"
        print(f"{page.relative_to(DOCS)}: {state}", file=sys.stderr)
    return int(bool(stale) and "--check" in arguments)


def _renew(page: Path, check_only: bool) -> bool:
    lang: Language = "zh" if page.name.endswith(".zh-CN.md") else "en"
    old = page.read_text(encoding="utf-8")
    new = MARK.sub(lambda m: m[1] + "\n" + "".join(PARTS[m[2]](lang, m[3])) + m[4], old)
    if new != old and not check_only:
        page.write_text(new, encoding="utf-8")
    return new != old


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
