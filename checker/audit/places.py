"""Where a body is whose name does not say it: 青石镇 of which county, by its report or its folder."""

from collections.abc import Iterable
from pathlib import PurePath

from checker.audit.units import ABOVE, PLACED
from checker.patterns import pattern

TOWNS = ("镇", "乡", "街道")  # 红旗 in 红旗乡 is no place above it
NO_PLACE = "(?!中共|中国|[各全本我外其他所])"
PLACE = rf"{NO_PLACE}(?P<place>[一-鿿]{{2,7}}?[县市区旗])"
# 中共云溪县委员会, 云溪县人民政府: whom a town reports to.
GOVERNS = pattern(rf"(?:中共)?{PLACE}(?:委|委员会|政府|人民政府)")
# 云溪县, 01云溪县, 云溪县各乡镇（12份）: a folder that is called by a place.
CALLED = pattern(rf"(?:\d+[\s._、-]*)?{PLACE}(?![一-鿿]*(?:局|委|办|会|院|厅)).*")
# 县水利局, as only those call it who know which.
LEVEL = pattern("[县市区旗](?=.)")
# Bodies of the whole country, and those of which a name in full says more than a place.
NOWHERE = pattern("国家|中国|中华|中央|中共|全国|省|国务院")


def governing(addressees: Iterable[str]) -> str:
    """Return the place whose committee or government a report is addressed to, or nothing."""
    found = map(GOVERNS.fullmatch, addressees)
    return next((one["place"] for one in found if one), "")


def holding(path: str) -> str:
    """Return the place that the nearest folder of `path` is called by, or nothing."""
    found = map(CALLED.fullmatch, reversed(PurePath(path).parts[:-1]))
    return next((one["place"] for one in found if one), "")


def in_full(name: str, places: Iterable[str]) -> str:
    """Return the name of a body with the first of `places` before it, where it names none itself."""
    place = next(filter(None, places), "")
    if not (name and place) or NOWHERE.match(name):
        return name
    if LEVEL.match(name) and not PLACED.match(name):
        return place + name[1:] if place.endswith(name[0]) else name
    above = ABOVE.match(name)
    return name if above and not name.startswith(TOWNS, above.end()) else place + name
