"""Which reports are looked at for shared text."""

from checker.audit.pairs import Index, groups


def index_of(*reports: tuple[int, ...]) -> Index:
    """Return an index of reports given by their prints."""
    index = Index()
    for prints in reports:
        index.add(prints)
    return index


def test_reports_that_share_prints_are_a_pair() -> None:
    """By their numbers."""
    index = index_of(tuple(range(100)), tuple(range(60, 160)), tuple(range(500, 600)))

    assert [(0, 1)] == list(index.pairs())


def test_a_few_common_prints_make_no_pair() -> None:
    """Two phrases in common are chance."""
    assert [] == list(index_of(tuple(range(100)), (1, 2, *range(200, 300))).pairs())


def test_a_crowd_of_copies_is_one_group() -> None:
    """Where very many reports share a passage, neighbours are enough to join them all."""
    index = index_of(*(tuple(range(50)) for _ in range(80)))
    pairs = list(index.pairs())

    assert 79 == len(pairs)
    assert (tuple(range(80)),) == groups(pairs)


def test_common_wording_is_what_many_have() -> None:
    """Ten reports, and two in a hundred."""
    index = index_of(*((1, 100 + number) for number in range(12)))

    assert frozenset({1}) == index.common()


def test_groups_hang_together_by_any_pair() -> None:
    """A copies B, B copies C: one group; the others stay apart."""
    assert ((0, 1, 4), (2, 3)) == groups([(0, 1), (2, 3), (1, 4)])
