"""Whatever a report is put together from, nothing is lost and every quotation is true."""

import re
from collections import Counter
from functools import cache
from unicodedata import normalize

from hypothesis import given

from checker import api
from checker.document.text.decode import plain
from checker.document.text.digits import narrow
from tests.snippets import reports

UNSEEN = re.compile(r"[\s\x00\u200b\u202e\ufeff]")


@cache
def _checker() -> api.Checker:
    return api.Checker(api.load_packs())


@given(reports)
def test_no_visible_character_is_lost_or_invented(text):
    """Text and what was removed are together what stood in the file, its digits of one width."""
    document = api.read_text(text)
    told = document.text + "".join(one.text for one in document.removed)
    assert Counter(UNSEEN.sub("", narrow(plain(text)))) == Counter(UNSEEN.sub("", told))


@given(reports)
def test_every_finding_quotes_the_text(text):
    """No rule crashes; evidence lies in the text, is not empty, and stands there as it is quoted."""
    document = api.read_text(text)
    for finding in _checker().check(document).findings:
        assert "error" != finding.status
        for one in finding.evidence:
            assert one.start < one.end
            assert one.quote == document.text[one.start : one.end]


@given(reports)
def test_every_fact_lies_where_it_is_said_to(text):
    """Figures, citations and indicators are cited by spans that hold their words."""
    facts = _checker().facts(api.read_text(text))
    for figure in facts.figures:
        quoted = normalize("NFKC", facts.document.quote(figure.span))
        assert normalize("NFKC", figure.text) == "".join(quoted.split())
        assert figure.clause.holds(figure.span)
    for citation in facts.citations:
        assert facts.document.quote(citation.span).strip()
    for values in facts.indicators.values():
        assert all(facts.document.quote(one.clause).strip() for one in values)
