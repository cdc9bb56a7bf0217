"""Long lines of anything: reading takes time in proportion, so that this ends at all."""

import pytest

from checker.document.readers import read_text
from checker.document.text.fold import fold

SIZE = 60_000


@pytest.mark.parametrize(
    "unit",
    [
        "法", "1", "一、", "（一）", "一是", "。一是法", "首先，", "1.法；", "《法", "关于", "2024年", "2024年1月9日",
        "打印", "A+", "区委、", "委和", "> 法", "来源：", "法 ", "2 ", "二 ", "\u200b法", "\f法", "|法", "某局 ",
        "第（", "报告如下", "——", "相关链接：", "如 下",
    ],
)  # fmt: skip
@pytest.mark.parametrize("end", ["", "\n一、成效\n很好。"])
def test_a_long_line_is_read(unit, end):
    """Whatever it repeats, it comes back whole."""
    line = unit * (SIZE // len(unit))
    document = read_text(line + end)
    seen = "".join((document.text + "".join(one.text for one in document.removed)).split())
    assert len("".join(line.replace("\u200b", "").split())) <= len(seen)
    assert fold(document.text).text


@pytest.mark.parametrize(
    "unit", ["法\n", "1\n", "一、法\n", "法治\n\n", "某局\n", "2024年1月9日\n", "来源：\n"]
)
def test_many_lines_are_read(unit):
    """A file of short lines is as long as one of a long line."""
    document = read_text(unit * 3000 + "我局依法行政。")
    assert "我局依法行政。" in document.text
