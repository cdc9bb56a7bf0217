"""YAML that does not parse, explained for people who do not know YAML."""

import re

import yaml

from checker.packs.keys import PACK, RULE
from checker.packs.source import DEPTH, Log
from checker.records import NamedTuple

KEYS = "|".join(sorted({key.name for record in (PACK, RULE) for key in record.keys}))
# 键：值 and 键:值 are plain texts to YAML, which then stumbles over a later line.
COLON = re.compile(rf"^[ \t\-]*(?:{KEYS})[ \t　]*(：|:(?=[^\s:]))", re.MULTILINE)
BLANK = re.compile(r"[ \-]*([\t\u3000\xa0])")
DASH = re.compile(r"^[ \t]*(?:(-)(?=[^\W\d_]+[:：])|([－—–‐−·•]))", re.MULTILINE)
VALUE = re.compile(r"""[ \-]*[^\W]+:[ ].*\S""")


class Complaint(NamedTuple):
    """What the parser complains of (both its C and its Python wording), and our message for it."""

    pattern: str
    key: str
    at_context: bool = False


COMPLAINTS = (
    Complaint("scanning a plain scalar", "pack.yaml-colon-inside"),
    Complaint("cannot start any token", "pack.yaml-sign"),
    Complaint("scanning a directive", "pack.yaml-sign", at_context=True),
    Complaint("(scanning|parsing) a tag", "pack.tag", at_context=True),
    Complaint("scanning a block scalar", "pack.yaml-block"),
    Complaint("sequence entries are not allowed", "pack.yaml-dash"),
    Complaint("expected node content|expected the node content", "pack.yaml-item"),
    Complaint("scanning an? (alias|anchor)", "pack.yaml-star", at_context=True),
    Complaint("escape character|expected escape sequence|hexadecimal", "pack.yaml-escape"),
    Complaint("scanning a quoted scalar", "pack.yaml-quote", at_context=True),
    Complaint("mapping values are not allowed", "pack.yaml-colon"),
    Complaint("could not find expected ':'", "pack.yaml-no-colon", at_context=True),
    Complaint(r"expected ',' or '[]}]'", "pack.yaml-bracket", at_context=True),
    # Some builds of the parser stop at a depth of their own, before they tell of any.
    Complaint("exceeded maximum nesting depth", "pack.deep"),
    Complaint(
        "expected key|<block end>|<document start>|expected '-' indicator", "pack.yaml-indent"
    ),
)


def explain(error: yaml.MarkedYAMLError, log: Log) -> None:
    """Note what stopped the YAML parser, in words that say what to do."""
    if _wide_colons(error, log) or _blank(error, log) or _dash(error, log):
        return
    said = f"{error.context or ''} {error.problem or ''}"
    complaint = next((one for one in COMPLAINTS if re.search(one.pattern, said)), None)
    mark = error.context_mark if complaint and complaint.at_context else error.problem_mark
    start = _inside(mark or error.problem_mark, log)
    if complaint:
        log.add(_in_text(complaint.key, start, log), start, start + 1, limit=DEPTH)
    else:
        log.add("pack.yaml", start, start + 1, reason=said.strip())


def _wide_colons(error: yaml.MarkedYAMLError, log: Log) -> bool:
    """Note each key before the stumble whose colon YAML does not take for one."""
    mark = error.problem_mark
    stop = len(log.source.text) if mark is None else mark.index
    found = [one for one in COLON.finditer(log.source.text) if one.start() <= stop]
    for one in found:
        key = "pack.wide-colon" if one[1] == "：" else "pack.tight-colon"
        log.add(key, one.start(1), one.end(1))
    return bool(found)


def _blank(error: yaml.MarkedYAMLError, log: Log) -> bool:
    """Note a tab, or a blank of another width, in the indentation of the line."""
    start = _inside(error.problem_mark, log)
    at = log.source.at(start)
    found = BLANK.match(log.source.line(at.line))
    if found:
        first = start - at.column + 1
        key = "pack.tab" if found[1] == "\t" else "pack.wide-blank"
        log.add(key, first + found.start(1), first + found.end(1))
    return bool(found)


def _dash(error: yaml.MarkedYAMLError, log: Log) -> bool:
    """Note a dash before the stumble that YAML does not take for one."""
    mark = error.problem_mark
    stop = len(log.source.text) if mark is None else mark.index
    found = next((one for one in DASH.finditer(log.source.text) if one.start() <= stop), None)
    if found:
        key = "pack.tight-dash" if found[1] else "pack.wide-dash"
        log.add(key, found.end() - 1, found.end())
    return bool(found)


def _in_text(key: str, start: int, log: Log) -> str:
    """Return the key of the message for what stands behind text on its own line."""
    at = log.source.at(start)
    before = log.source.line(at.line)[: at.column - 1]
    if key == "pack.yaml-colon" and VALUE.fullmatch(before.rstrip()):
        return "pack.colon-in-text"
    if key == "pack.yaml-indent" and before.rstrip().endswith(("'", '"')):
        return "pack.after-quote"
    return key


def _inside(mark: yaml.Mark | None, log: Log) -> int:
    """Return the offset of `mark`, moved back from an empty end of the file to its last line."""
    text = log.source.text
    index = len(text) if mark is None else mark.index
    return index if index < len(text) else len(text.rstrip())
