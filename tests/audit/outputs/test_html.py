"""The page of an audit."""

from pathlib import Path

from selectolax.lexbor import LexborHTMLParser

from checker.audit.outputs import html
from checker.audit.review import Review
from checker.view import View


def page(review: Review, folder: Path) -> LexborHTMLParser:
    """Write the page and read it."""
    html.write(review, folder / "a.html", View())
    return LexborHTMLParser((folder / "a.html").read_text("utf-8"))


def test_it_shows_scores_rules_and_copies(review: Review, tmp_path: Path) -> None:
    """A chart of scores, a bar a rule, a map of who shares text with whom."""
    found = page(review, tmp_path)

    assert 4 == sum(int(one.text()) for one in found.css("#scores .value"))
    assert len(found.css("#rules .bar")) > 30
    assert 2 == len(found.css("#copies .node"))
    assert 1 == len(found.css("#copies .edge"))
    assert "平桥县民政局" in found.css_first("#calls table").text()


def test_it_runs_and_loads_nothing(review: Review, tmp_path: Path) -> None:
    """No script, no address outside of the page, and a policy that forbids both."""
    found = page(review, tmp_path)
    policy = found.css_first("meta[http-equiv]").attributes["content"] or ""

    assert "default-src 'none'" in policy
    assert [] == found.css("script, link, img, iframe, [style]")
    assert all((one.attributes["href"] or "").startswith("#") for one in found.css("[href]"))


def test_ranks_stand_below_the_genre_and_the_year_that_they_are_of(
    review: Review, tmp_path: Path
) -> None:
    """A second 1 is the first of another year, and the page says so."""
    rows = page(review, tmp_path).css("#ranking tbody tr")
    first = [(one.css_first("td, th").text().strip()) for one in rows]

    assert "2023年法治政府建设年度报告" == first[0]
    assert ["2022年法治政府建设年度报告", "1"] == first[4:6]
