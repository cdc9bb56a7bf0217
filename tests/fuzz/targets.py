"""What is thrown at the program, and what must hold whatever is thrown.

A target takes bytes and returns; it raises where the program breaks a promise. A refusal with a
message for people is no breach.
"""

from collections.abc import Callable, Iterator
from email.message import EmailMessage
from functools import cache, partial
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_STORED, ZipFile

from checker import api
from checker.document.formats import FORMATS
from checker.document.model import Document
from checker.document.readers import read
from checker.errors import CheckerError
from checker.language.bind import bind
from checker.language.format import format_sentence
from checker.language.parse import SentenceError, parse
from checker.messages import say
from checker.packs.load import load_source
from checker.packs.show import show
from checker.packs.source import text_source
from tests.formats.ofd import laid, ofd
from tests.formats.page import government
from tests.language.trees import unmarked

ROOT = Path(__file__).parents[2]
REPORTS = sorted((ROOT / "examples").glob("*/*.txt"))
FILES = ROOT / "tests/formats/files"


def read_any(form: str, data: bytes) -> Document | None:
    """Read `data` as a file of a format: a document whose places are true, or one sentence."""
    try:
        document = read(f"报告.{form}", data)
    except CheckerError as error:
        _told(error)
        return None
    last = 0
    for block in document.blocks:
        assert last <= block.span.start < block.span.end <= len(document.text)
        assert document.place(block.span.start).paragraph >= 1
        last = block.span.end
    return document


def read_part(form: str, data: bytes) -> Document | None:
    """Put `data` in the place of one part of a sound packed file, which its first byte names."""
    sound = ZipFile(BytesIO(_sound(form)))
    names = sound.namelist()
    changed = names[(data[0] if data else 0) % len(names)]
    file = BytesIO()
    with ZipFile(file, "w", ZIP_STORED) as packed:
        for name in names:
            packed.writestr(name, data[1:] if name == changed else sound.read(name))
    return read_any(form, file.getvalue())


def judge(data: bytes) -> None:
    """Judge `data` as a text: no rule crashes, every passage is in the text."""
    document = read_any("txt", data)
    if document is None:
        return
    for finding in _checker().check(document).findings:
        assert finding.status != "error", say(finding.message, "en")
        for one in finding.evidence:
            assert document.text[one.start : one.end] == one.quote


def load_pack(data: bytes) -> None:
    """Load `data` as a pack: every problem lies in the file and can be shown."""
    source = text_source("我的.yaml", data.decode("utf-8", "replace"))
    for problem in load_source(source).log.problems:
        assert 1 <= problem.at.line <= len(source.starts)
        assert 1 <= problem.at.column <= len(source.line(problem.at.line)) + 1
        assert show(problem, "zh")
        assert show(problem, "en")


def parse_rule(data: bytes) -> None:
    """Parse `data` as a rule: what is a rule can be written in both spellings and read again."""
    text = data.decode("utf-8", "replace")
    try:
        tree = parse(text)
    except SentenceError as error:
        for problem in error.problems:
            assert say(problem.message, "zh")
            assert 0 <= problem.start <= problem.end <= len(text)
        return
    problems = bind(tree)
    for problem in problems:
        assert say(problem.message, "zh")
    if problems:  # a bound that its verb does not take has no spelling
        return
    assert unmarked(tree) == unmarked(parse(format_sentence(tree, "zh")))
    assert unmarked(tree) == unmarked(parse(format_sentence(tree, "en")))


def _told(error: CheckerError) -> None:
    assert say(error.message, "zh")
    assert say(error.message, "en")


@cache
def _checker() -> api.Checker:
    return api.Checker(api.load_packs())


@cache
def _sound(form: str) -> bytes:
    return next(data for data in seeds(form) if data.startswith(b"PK"))


def seeds(form: str) -> Iterator[bytes]:
    """Yield sound inputs from which the others are made."""
    for report in REPORTS:
        paragraphs = report.read_text("utf-8").split("\n")[:30]
        text = "\n".join(paragraphs)
        if form == "html":
            yield government(paragraphs).encode("gb18030")
        elif form == "mht":
            yield _saved(government(paragraphs))
        elif form == "ofd":
            yield ofd(laid(filter(None, paragraphs)))
        elif form == "docx":
            yield _word(paragraphs)
        else:
            yield text.encode()
            yield text.encode("utf-16")
    yield from (file.read_bytes() for file in FILES.glob(f"*.{form}"))


def _saved(page: str) -> bytes:
    """Return a web page as browsers save it with its pictures."""
    message = EmailMessage()
    message.set_content(page, subtype="html", charset="utf-8", cte="quoted-printable")
    message.make_related()
    message.add_related(b"GIF89a", "image", "gif")
    return bytes(message)


def _word(paragraphs: list[str]) -> bytes:
    from docx import Document as Word

    made, file = Word(), BytesIO()
    for text in paragraphs:
        made.add_paragraph(text)
    made.add_table(2, 2).cell(0, 0).text = "行政处罚"
    made.save(file)
    return file.getvalue()


def _parts(form: str) -> Iterator[bytes]:
    sound = ZipFile(BytesIO(_sound(form)))
    for number, name in enumerate(sound.namelist()):
        yield bytes([number]) + sound.read(name)


def _packs() -> Iterator[bytes]:
    for file in sorted((ROOT / "rules").glob("*.yaml")):
        yield file.read_bytes()[:3000]
    yield b"pack: my\nrules:\n- id: one\n  rule: must mention A\n  examples: { pass: [A] }\n"


def _rules() -> Iterator[bytes]:
    from checker.language.sentences import SENTENCES

    yield from (spelling.encode() for row in SENTENCES for spelling in row)


PACKED = ("docx", "ofd")
TARGETS: dict[str, tuple[Callable[[bytes], object], Callable[[], Iterator[bytes]]]] = {
    **{one.name: (partial(read_any, one.name), partial(seeds, one.name)) for one in FORMATS},
    **{
        f"{one.name}-part": (partial(read_part, one.name), partial(_parts, one.name))
        for one in FORMATS
        if one.name in PACKED
    },
    "mht": (partial(read_any, "mht"), partial(seeds, "mht")),
    "judge": (judge, partial(seeds, "txt")),
    "pack": (load_pack, _packs),
    "rule": (parse_rule, _rules),
}
