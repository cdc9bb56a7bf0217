"""A report in which everything is hostile to a format, and one that comes from the packs."""

import pytest

from checker import api
from checker.report import Report, Run, Unreadable
from tests.output import samples

HOSTILE = "]]></failure> & <b>*_`|[甲](x)\\ \udc80\x0b\x1b[31m \n::error::%0A"


@pytest.fixture
def hostile() -> Run:
    """A run whose names, titles and passages hold whatever a format might take for its own."""
    one = samples.finding(
        samples.rule(HOSTILE, HOSTILE, category=HOSTILE, advice=HOSTILE, draft=HOSTILE),
        "fail",
        HOSTILE,
        "罚款58.6",
    )
    cited = one.evidence[0]._replace(quote=HOSTILE, before=HOSTILE, after=HOSTILE)
    findings = (one._replace(evidence=(cited,)), *samples.findings())
    subject = samples.report().subject._replace(source=HOSTILE, title=HOSTILE, issuer=HOSTILE)
    pack = samples.pack()._replace(rules=tuple(each.rule for each in findings))
    document = samples.document()._replace(source=HOSTILE)
    report = Report(subject, (pack,), findings, document)
    broken = Unreadable(HOSTILE, samples.said(HOSTILE))
    return Run((report,), (pack,), (broken,))


@pytest.fixture(scope="session")
def judge():
    """Judge text by our own packs, as ``checker check`` does."""
    checker = api.Checker(api.load_packs())

    def judged(text: str, name: str = "报 告/甲#1.md") -> Run:
        loaded = checker.loaded
        return Run((checker.check(api.read(name, text.encode())),), (*loaded.base, *loaded.packs))

    return judged
