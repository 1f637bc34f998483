"""Webhooks and callbacks."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from specmill.ir import Message

Lower = Callable[..., Any]
HEAD = "openapi: 3.1.0\ninfo: {title: T, version: '1'}\n"


def test_a_document_of_webhooks_only(lower_document: Lower) -> None:
    lowered = lower_document(f"""
{HEAD}
webhooks:
  orderMade:
    post:
      summary: an order
      requestBody: {{content: {{application/json: {{schema: {{properties: {{id: {{type: string}}}}}}}}}}}}
  shared: {{$ref: '#/components/pathItems/Hook'}}
components: {{pathItems: {{Hook: {{put: {{}}}}}}}}
""")
    made, shared = lowered.api.messages
    assert (made.name, made.kind, made.method, made.docs.summary) == ("orderMade", "webhook", "POST", "an order")
    assert lowered.api.schemas[made.body.contents[0].schema.target].hint.path == ("orderMade", "webhook", "body")
    assert isinstance(shared, Message)
    assert (shared.name, shared.method, shared.body) == ("shared", "PUT", None)
    assert (lowered.api.operations, lowered.api.declared_operations, lowered.codes) == ((), 0, [])


def test_callbacks(lower_operation: Lower) -> None:
    lowered = lower_operation(
        """
        callbacks:
          done:
            '{$request.body#/url}':
              post: {requestBody: {content: {application/json: {schema: {type: string}}}}}
          shared: {$ref: '#/components/callbacks/C'}
        responses: {'202': {description: ok}}
        """,
        method="post",
        rest="components: {callbacks: {C: {'{$url}': {get: {}}}}}",
    )
    assert [(m.name, m.kind, m.method) for m in lowered.api.messages] == [
        ("done", "callback", "POST"), ("shared", "callback", "GET"),
    ]  # fmt: skip
    assert lowered.codes == []
