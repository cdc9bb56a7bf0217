"""Marks that are missing, doubled, half-width or of another kind."""

from tests.accuracy.planted.draft import Kind, replaced

TWICE = ("wording/repeated-words",)
HALF = ("wording/half-width-punctuation",)
RANDOM = ("wording/double-random-mark",)
KINDS = (
    Kind("half-width comma", HALF, replaced("(?<=[一-鿿])，(?=[一-鿿])", ",")),
    Kind("half-width colon", HALF, replaced("(?<=[一-鿿])：(?=[一-鿿\n])", ":")),
    Kind("half-width full stop", HALF, replaced("(?<=[一-鿿])。(?=[一-鿿\n])", ".")),
    Kind("comma twice", TWICE, replaced("(?<=[一-鿿])，(?=[一-鿿])", "，，")),
    Kind("full stop behind a comma", TWICE, replaced("(?<=[一-鿿])。(?=[一-鿿\n])", "，。")),
    Kind("mark of 双随机 lost", RANDOM, replaced("双随机、一公开", "双随机一公开")),
    Kind("mark of 双随机 a comma", RANDOM, replaced("双随机、一公开", "双随机，一公开")),
)  # fmt: skip
