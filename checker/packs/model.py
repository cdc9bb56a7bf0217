"""A pack once it is loaded: records all the way down, no dicts of YAML left."""

from checker.errors import At
from checker.facts.vocabulary import Vocabulary
from checker.language.tree import Node, Predicate, Section, Sentence
from checker.records import NamedTuple


class Authority(NamedTuple):
    """A regulation or standard that rules rest on; unverified ones carry at most warnings."""

    key: str
    title: str
    number: str = ""
    url: str = ""
    verified: bool = False


class Basis(NamedTuple):
    """The authority behind one rule, and the article; `article_verified` False prints 条号待核."""

    authority: Authority
    article: str = ""
    article_verified: bool = True


class Examples(NamedTuple):
    """Short reports that prove a rule, by the status it must give them."""

    passing: tuple[str, ...] = ()
    failing: tuple[str, ...] = ()
    review: tuple[str, ...] = ()
    not_applicable: tuple[str, ...] = ()


class Rule(NamedTuple):
    """One requirement. `text` is the sentence as written, `sentence` its tree.

    `review_when`: a condition under which a fail is only a review. `count_titles`: whether
    words inside 《》 are evidence for plain terms. While the rule fails the score is at most `cap`.
    `message` is said of a fail in place of what was seen. In `message`, `advice` and `draft`
    {年度} and {次年} stand for the report year and the year after it.
    `retuned` is the reason another pack gave for changing its level or weight.
    """

    id: str
    text: str
    sentence: Sentence
    at: At
    title: str = ""
    category: str = ""
    weight: float = 1
    cap: float | None = None
    basis: Basis | None = None
    why: str = ""
    message: str = ""
    advice: str = ""
    draft: str = ""
    waivable: bool = True
    count_titles: bool = False
    review_when: Node | None = None
    examples: Examples = Examples()
    retuned: str = ""

    @property
    def part(self) -> str:
        """The part that the rule demands of a report, with nothing else said of it, or ""."""
        match self.sentence.body:
            case Predicate("have_section", (("section", Section(name)),)):
                return name
        return ""

    def in_year(self, year: int | None) -> "Rule":
        """Return the rule with its texts for people put into the report year."""
        if "{" not in self.message + self.advice + self.draft:
            return self
        years = ("……", "……") if year is None else (str(year), str(year + 1))
        filled = {
            name: getattr(self, name).replace("{年度}", years[0]).replace("{次年}", years[1])
            for name in ("message", "advice", "draft")
        }
        return self._replace(**filled)


class Override(NamedTuple):
    """A rule of another pack retuned: its level (``off`` leaves it out) or weight, and why."""

    rule: str
    reason: str
    level: str = ""
    weight: float | None = None


class Profile(NamedTuple):
    """Rules retuned for one kind of body, in use where somebody asks for it by its name."""

    name: str
    title: str = ""
    overrides: tuple[Override, ...] = ()


class Pack(NamedTuple):
    """A set of rules with the vocabulary they use; `genre` "" applies to every report.

    `profile` is the one of its `profiles` by which its rules have been retuned, or "".
    """

    id: str
    title: str
    version: str
    path: str
    digest: str
    genre: str = ""
    rules: tuple[Rule, ...] = ()
    authorities: tuple[Authority, ...] = ()
    vocabulary: Vocabulary = Vocabulary()
    overrides: tuple[Override, ...] = ()
    profiles: tuple[Profile, ...] = ()
    profile: str = ""


class LoadedPacks(NamedTuple):
    """What a run judges by: packs with rules, retuned, and all that the packs declare together.

    `base`: the packs in use that only declare words: vocabulary and registers. `by_default`:
    nobody named the packs, so that those for every report wait for one that fits the genre.
    """

    packs: tuple[Pack, ...] = ()
    vocabulary: Vocabulary = Vocabulary()
    base: tuple[Pack, ...] = ()
    by_default: bool = False
