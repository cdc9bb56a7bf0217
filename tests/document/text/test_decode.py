"""From bytes to text: every encoding that offices use, and damage."""

import pytest

from checker.document.readers import read
from checker.document.text.decode import decode, plain

TEXT = "二〇二三年，我局开展“双随机、一公开”检查120次。"


@pytest.mark.parametrize(
    "encoding",
    ["utf-8", "utf-8-sig", "gb18030", "gbk", "utf-16", "utf-16-le", "utf-16-be", "utf-32"],
)
@pytest.mark.parametrize("text", [TEXT, TEXT * 300, "启应", "朱镕与𠮷野"])
def test_encodings_are_told_apart(text, encoding):
    """Long and short, with and without a mark at the beginning."""
    if encoding == "gbk" and "𠮷" in text:
        encoding = "gb18030"
    assert (text, 0) == (decode(text.encode(encoding)).text, decode(text.encode(encoding)).damaged)


def test_half_a_character_at_the_end_is_damage():
    """A file that was cut off in mid-character is read, and says so."""
    document = read("a.txt", TEXT.encode()[:-1])
    assert TEXT[:-1] + "\ufffd" == document.text
    assert 1 == len(document.gaps)


def test_a_few_bad_bytes_are_damage():
    """All the rest is as it was."""
    data = (TEXT * 10).encode().replace(b"\xe6", b"\xff", 1)
    assert 0 < decode(data).damaged <= 3
    assert TEXT * 9 == decode(data).text[-len(TEXT) * 9 :]


def test_other_encodings_are_not_guessed():
    """Better no text than a wrong one."""
    assert decode(bytes(range(128, 256)) * 4) is None


def test_radicals_become_characters():
    """Some PDF programs write ⼯⽅ for 工方."""
    assert "工方" == plain("⼯⽅")


def test_lone_surrogates_are_replaced_one_for_one():
    """No output could print them."""
    assert "一\ufffd二" == plain("一\ud800二")
