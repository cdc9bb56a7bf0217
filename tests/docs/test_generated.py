"""Nothing that there is goes without a page."""

import re

from checker.api import load_packs
from checker.packs.find import known
from tests.docs.session import ROOT

RULES = ROOT / "docs" / "rules"
BASE = ("indicators", "vocabulary")


def test_every_pack_has_a_page_in_both_languages():
    """And every page is that of a pack."""
    packs = {one for one in known() if one not in BASE}
    for suffix in (".md", ".zh-CN.md"):
        pages = {one.name.removesuffix(suffix) for one in RULES.glob(f"[!R]*{suffix}")}
        assert packs == {one for one in pages if not one.endswith(".zh-CN")}


def test_every_rule_has_its_section():
    """With the sentence in both spellings, as the packs say it today."""
    for pack in (*load_packs().packs, *load_packs(("audit",)).packs):
        page = (RULES / f"{pack.id}.zh-CN.md").read_text("utf-8")
        assert [one.id for one in pack.rules] == re.findall(r"^## (\S+/\S+)$", page, re.MULTILINE)
