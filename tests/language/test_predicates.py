"""The table of verbs and the folder of their modules."""

import inspect
import pkgutil

import pytest

from checker.language import predicates
from checker.language.case import Case
from checker.language.predicates import PREDICATES, evaluate_of
from checker.language.verdict import Verdict


def test_table_and_folder_agree():
    """Every module is in the table, and everything in the table is a module."""
    folder = {module.name for module in pkgutil.iter_modules(predicates.__path__)}

    assert folder == set(PREDICATES)
    assert len(PREDICATES) == len(set(PREDICATES))


@pytest.mark.parametrize("verb", PREDICATES)
def test_a_verb_judges_a_case_by_keywords(verb):
    """The first parameter is the case, all others are keywords, and the answer is a verdict."""
    signature = inspect.signature(evaluate_of(verb), eval_str=True)
    case, *arguments = signature.parameters.values()

    assert Case is case.annotation
    assert Verdict is signature.return_annotation
    assert {inspect.Parameter.KEYWORD_ONLY} >= {one.kind for one in arguments}


@pytest.mark.parametrize("verb", PREDICATES)
def test_a_verb_explains_itself(verb):
    """The docstring of a verb's module says when it holds and when it does not."""
    page = inspect.getmodule(evaluate_of(verb)).__doc__

    assert "Holds" in page
    assert "Does not hold" in page
