"""Path templates against the declared path parameters."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from specmill.ir import In, Kind, Scalar

Lower = Callable[..., Any]
OK = "responses: {'200': {description: ok}}"


def names(lower_operation: Lower, path: str, *declared: str) -> tuple[list[tuple[str, str]], list[str]]:
    listed = ", ".join(f"{{name: {name}, in: path, required: true, schema: {{type: integer}}}}" for name in declared)
    lowered = lower_operation(f"parameters: [{listed}]\n{OK}", path=path)
    return [(p.name, p.schema.kind.value) for p in lowered.operation().parameters], lowered.codes


def test_declared_and_used(lower_operation: Lower) -> None:
    assert names(lower_operation, "/a/{b.c}/{d-e}/{b.c}", "d-e", "b.c") == (
        [("d-e", "integer"), ("b.c", "integer")], [],
    )  # fmt: skip


def test_undeclared_is_a_string(lower_operation: Lower) -> None:
    assert names(lower_operation, "/a/{b}/{c}", "c") == (
        [("c", "integer"), ("b", "string")], ["undeclared-path-parameter"],
    )  # fmt: skip


def test_unused_is_left_out(lower_operation: Lower) -> None:
    assert names(lower_operation, "/a/{b}", "b", "gone") == ([("b", "integer")], ["unused-path-parameter"])


def test_the_path_has_the_last_word_on_spelling(lower_operation: Lower) -> None:
    assert names(lower_operation, "/a/{userId}", "user_id") == ([("userId", "integer")], ["path-parameter-spelling"])


def test_an_optional_path_parameter_is_required(lower_operation: Lower) -> None:
    lowered = lower_operation(f"parameters: [{{name: a, in: path, schema: {{type: string}}}}]\n{OK}", path="/{a}")
    assert lowered.operation().parameters[0].required
    assert lowered.codes == ["optional-path-parameter"]


def test_a_literal_query_is_kept(lower_operation: Lower) -> None:
    lowered = lower_operation(
        f"parameters: [{{name: to, in: query, required: true, schema: {{type: string}}}}]\n{OK}",
        path="/convert?from=x&to={to}",
    )
    assert lowered.operation().path == "/convert?from=x&to={to}"
    assert [(p.name, p.where, p.schema) for p in lowered.operation().parameters] == [
        ("to", In.QUERY, Scalar(Kind.STRING))
    ]
    assert lowered.codes == []


def test_fragments_and_missing_slashes_are_reported(lower_operation: Lower) -> None:
    assert names(lower_operation, "/a#b")[1] == ["fragment-in-path"]
    assert names(lower_operation, "a/b")[1] == ["path-without-slash"]
