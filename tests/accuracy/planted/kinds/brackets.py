"""Brackets, quotation marks and 《》 without their partner, or of another kind."""

from tests.accuracy.planted.draft import Kind, replaced

PAIRED = ("wording/paired-marks", "wording/brackets", "wording/title-marks")
KINDS = (
    Kind("closing bracket lost", PAIRED, replaced("(（[^（）\n]{2,})）(?=[一-鿿，。；、])", r"\1"), ("data/figures-add-up",)),
    Kind("opening bracket lost", PAIRED, replaced("(?<=[一-鿿])（(?=[^（）\n]{2,}）)", ""), ("data/figures-add-up",)),
    Kind("one bracket half-width", (*PAIRED, "wording/half-width-punctuation"),
         replaced("(（[^（）\n]{2,})）(?=[一-鿿，。；、])", r"\1)")),
    Kind("closing quotation mark lost", PAIRED, replaced("(“[^“”\n]+)”", r"\1")),
    Kind("opening quotation mark lost", PAIRED, replaced("“(?=[^“”\n]+”)", "")),
    Kind("quotation marks turned", PAIRED, replaced("“([^“”\n]+)”", r"”\1“")),
    Kind("》 lost", PAIRED, replaced("(《[^《》\n]+)》", r"\1"), ("citations/exact-title",)),
    Kind("《 lost", PAIRED, replaced("《(?=[^《》\n]+》)", "")),
    Kind("《 twice", PAIRED, replaced("《(?=[^《》\n]+》)", "《《")),
    Kind("《》 in 《》", PAIRED, replaced("《([一-鿿]{4,20}法)》", r"《关于贯彻《\1》的通知》"), ("citations/exact-title",)),
)  # fmt: skip
