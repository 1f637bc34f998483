"""The targets of the fuzzer over their corpus, without the fuzzer."""

from __future__ import annotations

from collections.abc import Callable
from types import ModuleType

import pytest

from specmill.pipeline import Generated
from specmill.plan import code, docstrings
from specmill.plan.code import Code
from tests.fuzz import targets
from tests.fuzz.corpus import corpus


@pytest.mark.parametrize("target", targets.TARGETS)
def test_no_input_of_the_corpus_makes_anything_but_a_package_or_a_refusal(target: str) -> None:
    for data in corpus(target)[:: 5 if target == "texts" else 1]:
        targets.TARGETS[target](data)


def test_a_target_notices_text_that_becomes_code(monkeypatch: pytest.MonkeyPatch) -> None:
    place = [*targets.PLACES].index("prose")
    right = targets._trees

    def leaking(made: Generated) -> dict[str, str]:
        return {**right(made), "leak": made.api.operations[0].docs.summary or ""}

    monkeypatch.setattr(targets, "_trees", leaking)
    targets._plain.cache_clear()
    with pytest.raises(AssertionError, match="prose"):
        targets.texts(bytes([place]) + b"__import__")
    targets._plain.cache_clear()


LEAKS: dict[str, tuple[ModuleType, Callable[..., object]]] = {
    "literal": (code, lambda value: Code(repr(str(value)))),
    "string_literal": (code, lambda text: f'"{text} "'),
    "docstring": (docstrings, lambda text, indent, extra="": Code('"""Text."""')),
}


@pytest.mark.parametrize("function", LEAKS)
def test_a_target_notices_a_literal_of_another_text(monkeypatch: pytest.MonkeyPatch, function: str) -> None:
    module, leak = LEAKS[function]
    right = corpus("document")[0]
    targets.document(right)
    monkeypatch.setattr(module, function, leak)
    with pytest.raises(AssertionError):
        targets.document(right)
