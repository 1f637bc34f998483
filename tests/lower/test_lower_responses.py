"""Responses: statuses, contents, headers, links."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from specmill.ir import ANYTHING, Docs, Kind, Map, Scalar
from specmill.lower.responses import normalised_status

Lower = Callable[..., Any]


@pytest.mark.parametrize(
    ("key", "status"),
    [
        ("200", "200"), ("299", "299"), ("600", "600"), ("4XX", "4XX"), ("2xx", "2XX"), ("default", "default"),
        ("Default", "default"), ("6XX", None), ("20", None), ("2000", None), ("ok", None), ("", None),
    ],
)  # fmt: skip
def test_statuses(key: str, status: str | None) -> None:
    assert normalised_status(key) == status


def test_document_order_and_unquoted_codes(lower_operation: Lower) -> None:
    lowered = lower_operation("""
        responses:
          default: {description: bad}
          404: {description: missing}
          2xx: {description: ok, content: {application/json: {schema: {}}}}
    """)
    found = lowered.operation().responses
    assert [(r.status, r.docs.description) for r in found] == [
        ("default", "bad"), ("404", "missing"), ("2XX", "ok"),
    ]  # fmt: skip
    assert found[1].contents == ()
    assert found[2].contents[0].schema == ANYTHING
    assert lowered.codes == []


@pytest.mark.parametrize("text", ["responses: {}", "summary: none"])
def test_no_responses(lower_operation: Lower, text: str) -> None:
    lowered = lower_operation(text)
    assert (lowered.operation().responses, lowered.codes) == ((), [])


def test_unusable_responses_go_alone(lower_operation: Lower) -> None:
    lowered = lower_operation("""
        responses:
          ok: {description: what}
          '200': text
          '201': {$ref: '#/components/responses/Gone'}
          '202': {description: fine}
          2XX: {description: one}
          2xx: {description: two}
    """)
    assert [(r.status, r.docs.description) for r in lowered.operation().responses] == [("202", "fine"), ("2XX", "one")]
    assert lowered.codes == ["unknown-status", "wrong-type", "unknown-reference", "duplicate-status"]


def test_headers_are_typed(lower_operation: Lower) -> None:
    lowered = lower_operation(
        """
        responses:
          '200':
            description: ok
            headers:
              X-Rate: {description: left, required: true, schema: {type: integer}}
              Meta: {content: {application/json: {schema: {type: object}}}}
              Shared: {$ref: '#/components/headers/S'}
              Content-Type: {schema: {type: string}}
        """,
        rest="components: {headers: {S: {schema: {type: string}}}}",
    )
    rate, meta, shared = lowered.operation().responses[0].headers
    assert (rate.name, rate.required, rate.schema) == ("X-Rate", True, Scalar(Kind.INTEGER))
    assert rate.docs == Docs(description="left")
    assert (meta.schema, shared.schema) == (Map(ANYTHING), Scalar(Kind.STRING))
    assert lowered.codes == []


def test_links_are_kept_by_name_and_noted(lower_operation: Lower) -> None:
    lowered = lower_operation("responses: {'200': {description: ok, links: {next: {operationId: a}}}}")
    assert lowered.operation().responses[0].links == ("next",)
    assert lowered.codes == ["links-not-followed"]


def test_a_shared_response_with_a_description_of_its_own(lower_operation: Lower) -> None:
    lowered = lower_operation(
        "responses: {'200': {$ref: '#/components/responses/R', description: own}}",
        rest="components: {responses: {R: {description: shared, content: {text/plain: {}}}}}",
    )
    (response,) = lowered.operation().responses
    assert (response.docs.description, response.contents[0].media_type) == ("own", "text/plain")
