"""Numbers in the formats of Word."""

import cn2an
import pytest

from checker.document.word.numerals import numeral


@pytest.mark.parametrize(
    ("form", "value", "expected"),
    [
        ("decimal", 12, "12"),
        ("decimalZero", 3, "03"),
        ("decimalFullWidth", 12, "１２"),
        ("decimalEnclosedCircle", 1, "①"),
        ("decimalEnclosedCircleChinese", 20, "⑳"),
        ("decimalEnclosedCircleChinese", 21, "21"),
        ("decimalEnclosedParen", 2, "⑵"),
        ("chineseCounting", 10, "十"),
        ("chineseCounting", 21, "二十一"),
        ("chineseCounting", 100, "一○○"),
        ("chineseCountingThousand", 12, "十二"),
        ("chineseCountingThousand", 100, "一百"),
        ("chineseCountingThousand", 101, "一百零一"),
        ("chineseCountingThousand", 110, "一百一十"),
        ("chineseCountingThousand", 0, "零"),
        ("taiwaneseCountingThousand", 20, "二十"),
        ("japaneseCounting", 11, "十一"),
        ("japaneseCounting", 105, "百五"),
        ("ideographDigital", 10, "一〇"),
        ("ideographTraditional", 1, "甲"),
        ("ideographTraditional", 11, "11"),
        ("ideographZodiac", 12, "亥"),
        ("ideographZodiacTraditional", 11, "甲戌"),
        ("chineseLegalSimplified", 12, "壹拾贰"),
        ("upperRoman", 14, "XIV"),
        ("lowerRoman", 4, "iv"),
        ("upperLetter", 26, "Z"),
        ("lowerLetter", 28, "bb"),
        ("numberInDash", 1, "- 1 -"),
        ("none", 1, ""),
        ("hebrew1", 7, "7"),
        ("upperRoman", 12345, "12345"),
    ],
)
def test_a_number_is_printed_in_its_format(form, value, expected):
    """What a format cannot say is said in digits."""
    assert expected == numeral(value, form)


@pytest.mark.parametrize("value", [*range(1, 130), 200, 909, 1000, 1001, 1010, 1100, 5678, 9999])
def test_chinese_numerals_are_those_of_another_program(value):
    """cn2an writes 一十 where Word writes 十."""
    assert cn2an.an2cn(str(value)).replace("一十", "十", value < 20) == numeral(
        value, "chineseCountingThousand"
    )
