"""How deep the elements of a page lie, and how many attributes one has."""

import pytest

from checker.document import limits
from checker.document.readers import read
from checker.document.web.tags import shape_of
from checker.errors import ReadError


@pytest.mark.parametrize(
    ("page", "depth", "attributes"),
    [
        ("<div><b>甲<br>乙</b><b>丙</b></div>", 2, 0),
        ("<p><b>甲<p><b>乙", 2, 0),
        ("<!-- <div><div> --><b>甲</b>", 1, 0),
        ("<!--><div><div>", 2, 0),
        ("<script>if (a<b) {<div>}</script><p>甲</p>", 1, 0),
        ("<svg><style><g><g></style></svg>", 4, 0),
        ("<p " + "a " * 1000 + ">甲</p>", 0, 1000),
        ('<p title="' + "甲 " * 1000 + '">甲</p>', 0, 1),
        ("<p x='>' " + "a=1 " * 1000 + ">甲</p>", 0, 1001),
        ("<body a=1>" * 30, 30, 30),
    ],
)
def test_depth_and_attributes_are_those_that_a_parser_meets(page, depth, attributes):
    """Comments and scripts hold no elements, and a > in quotes ends no tag."""
    assert (depth, attributes) == shape_of(page)


def test_a_page_with_too_many_attributes_is_refused():
    """A parser would take quadratic time for them, which nothing can interrupt."""
    page = "<html><p " + "a " * (limits.ATTRIBUTES + 1) + ">某县司法局报告</p></html>"
    with pytest.raises(ReadError) as error:
        read("a.html", page.encode())
    assert "limits.ATTRIBUTES" == error.value.message.key
