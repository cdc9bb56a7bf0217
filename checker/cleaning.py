"""Text of reports and packs, made fit for people to see: on one line, with no sign that acts."""

from checker.patterns import pattern

BREAKS = pattern(r"(?<!\s)\s*[\r\n\v\f\x1c-\x1e\x85\u2028\u2029]\s*")
# Control characters, and marks that turn the direction of the text round them.
UNSEEN = pattern("[\x00-\x08\x0e-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")

UNSOUND = pattern("[^\t\n\r -\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def clean(text: str) -> str:
    """Return `text` on one line, without anything that a terminal would obey."""
    return on_a_line(text).strip()


def on_a_line(text: str) -> str:
    """Return `text` as ``clean`` does, with the blanks at its ends."""
    if text.isprintable():  # then it has none of all that, as most texts
        return text
    return sound(UNSEEN.sub("", BREAKS.sub(" ", text).replace("\t", " ")))


def paragraphs(text: str) -> str:
    """Return `text` with its lines kept, each of them clean."""
    return "\n".join(map(clean, text.splitlines()))


def harmless(text: str) -> str:
    """Return `text` as long as it is, its lines kept, with � for all that a terminal would obey."""
    return sound(UNSEEN.sub("\ufffd", text))


def sound(text: str) -> str:
    """Return `text` as long as it is, with � for what XML cannot hold, nor UTF-8 (surrogates)."""
    return UNSOUND.sub("\ufffd", text)


def shorten(text: str, limit: int) -> str:
    """Return `text` with `limit` characters of it, without its middle, where that is shorter."""
    tail = limit // 3
    return text if len(text) <= limit + 2 else f"{text[: limit - tail]}……{text[-tail:]}"


def cut(text: str, limit: int) -> str:
    """Return `text` without its end where it has more than `limit` characters."""
    return text if len(text) <= limit else f"{text[: limit - 1]}…"
