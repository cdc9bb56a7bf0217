"""One rule before one report: condition, verdict, and the finding that comes of it."""

from zlib import crc32

from checker.document import damage
from checker.document.model import Document
from checker.language.case import Case
from checker.language.predicates import evaluate_of
from checker.language.tree import Fact, Group, Node, Not, Predicate
from checker.language.verdict import Verdict, both, contrary, either
from checker.messages import Message
from checker.packs.model import Rule
from checker.report import GAP, Evidence, Finding, Lacking, cite


def judge(case: Case, rule: Rule) -> Finding:
    """Judge one rule. A crash is a finding of its own, and the run goes on."""
    if case.count_titles != rule.count_titles:
        case = case._replace(count_titles=rule.count_titles)
    rule = rule.in_year(case.document.head.year)
    try:
        verdict = _verdict(case, rule)
        return _finding(case.document, rule, verdict)
    except Exception as error:  # one of the two places that catch everything
        return Finding(
            rule, "error", Message.of("rule.crashed", rule=rule.id, error=f"{error!r:.200}")
        )


def not_applicable(rule: Rule, message: Message) -> Finding:
    """Say that `rule` has nothing to do with this report."""
    return Finding(rule, "not-applicable", message)


def _verdict(case: Case, rule: Rule) -> Verdict:
    sentence = rule.sentence
    if sentence.condition is not None:
        held = _evaluate(case, sentence.condition)
        if held.status == "not-checked":
            return held
        if held.status != "pass":
            message = Message.of("rule.condition-false", seen=held.message)
            return Verdict("not-applicable", message)
    verdict = _evaluate(case, sentence.body)
    verdict = contrary(verdict) if sentence.negated else verdict
    hiding = _hiding(case.document, verdict)
    if hiding:
        message = Message.of(GAP, gaps=hiding)
        return Verdict("not-checked", message, searched=verdict.searched)
    verdict = _in_words(rule, verdict)
    if verdict.status == "fail" and rule.review_when is not None:
        return _milder(case, rule.review_when, verdict)
    return verdict


def _in_words(rule: Rule, verdict: Verdict) -> Verdict:
    """Say what the author says where the rule fails, and no pattern where it holds."""
    if verdict.status == "fail" and rule.message:
        return verdict._replace(message=Message.of("rule.says", text=rule.message))
    if verdict.status != "pass":
        return verdict
    if rule.message and rule.sentence.negated and not verdict.evidence:
        return verdict._replace(message=Message.of("rule.nothing"))
    return verdict._replace(message=_without_patterns(verdict.message))


def _without_patterns(message: Message) -> Message:
    """Say of a pattern that matched how often it did, and not how it is written."""
    params = dict(message.params)
    if message.key == "match.found":
        return Message.of("rule.met", count=params["count"])
    if message.key == "verdict.joined":
        return Message.of(message.key, parts=tuple(map(_without_patterns, params["parts"])))
    return message


def _hiding(document: Document, verdict: Verdict) -> tuple[Message, ...]:
    """Return what may hide the thing that was not found, damage where it came near it."""
    if not document.gaps or verdict.status != "fail" or verdict.evidence:
        return ()
    near = verdict.nearest is not None and damage.LOST in document.quote(verdict.nearest.span)
    messages = ((one.message, one.hides) for one in document.gaps)
    return tuple(one for one, hides in messages if hides or (near and one.key == damage.KEY))


def _milder(case: Case, condition: Node, verdict: Verdict) -> Verdict:
    """Turn a fail into a review where the rule says that a person must look."""
    held = _evaluate(case, _shortest(case, condition))
    if held.status != "pass":
        return verdict
    message = Message.of("rule.milder", seen=verdict.message, because=held.message)
    return verdict._replace(
        status="review", message=message, evidence=verdict.evidence or held.evidence
    )


def _shortest(case: Case, condition: Node) -> Node:
    """Return of several reasons the one that holds of the body itself, before its words."""
    if not isinstance(condition, Group) or condition.join == "and":
        return condition
    facts = (one for one in condition.parts if isinstance(one, Fact))
    return next((one for one in facts if _fact(case, one).status == "pass"), condition)


def _evaluate(case: Case, node: Node) -> Verdict:
    if isinstance(node, Predicate):
        return evaluate_of(node.verb)(case, **dict(node.arguments))
    if isinstance(node, Fact):
        return _fact(case, node)
    if isinstance(node, Not):
        return contrary(_evaluate(case, node.part))
    return _group(case, node)


def _group(case: Case, node: Group) -> Verdict:
    verdicts = tuple(_evaluate(case, part) for part in node.parts)
    return both(verdicts) if node.join == "and" else either(_worded(verdicts))


def _worded(verdicts: tuple[Verdict, ...]) -> tuple[Verdict, ...]:
    """Leave out patterns that match nothing where another side says in words what is missing."""
    worded = tuple(one for one in verdicts if one.message.key != "match.nothing")
    return worded or verdicts


def _fact(case: Case, fact: Fact) -> Verdict:
    if fact.name == "year":
        return _year(case, fact)
    issuer = case.document.head.issuer
    known = {
        "level": case.facts.level,
        "genre": case.facts.genre.name,
        "issuer": issuer.value if issuer else "",
    }[fact.name]
    message = Message.of(f"fact.{fact.name}" if known else f"fact.{fact.name}-unknown", value=known)
    return Verdict("pass" if known == fact.value else "fail", message)


def _year(case: Case, fact: Fact) -> Verdict:
    year = case.document.head.year
    if year is None:
        return Verdict("not-checked", Message.of("year.unknown"))
    held = {
        "<": year < int(fact.value),
        "<=": year <= int(fact.value),
        ">": year > int(fact.value),
        ">=": year >= int(fact.value),
    }.get(fact.relation, year == int(fact.value))
    return Verdict("pass" if held else "fail", Message.of("fact.year", value=year))


def _finding(document: Document, rule: Rule, verdict: Verdict) -> Finding:
    evidence = tuple(cite(document, span) for span in verdict.evidence)
    nearest = verdict.nearest
    return Finding(
        rule,
        verdict.status,
        verdict.message,
        evidence,
        verdict.searched,
        Lacking(cite(document, nearest.span), nearest.lacks) if nearest else None,
        fingerprint(rule, evidence),
        verdict.mends if verdict.status in ("fail", "review") else (),
    )


def fingerprint(rule: Rule, evidence: tuple[Evidence, ...]) -> str:
    """Return 16 hexadecimal digits that stay when the text elsewhere changes.

    They come of the rule, the section and the passages, never of a line number.
    """
    section = evidence[0].place.section if evidence else ()
    words = "\0".join((rule.id, *section, *["".join(one.quote.split()) for one in evidence]))
    data = words.encode("utf-8", "surrogatepass")
    return f"{crc32(data):08x}{crc32(data[::-1]):08x}"
