"""Webhooks and callbacks: what the API sends, read by a function each."""

from __future__ import annotations

import inspect
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from tests.building import generated, imported

DOCUMENT = """
    openapi: 3.1.0
    info: {title: Shop, version: '1'}
    paths:
      /subscribe:
        post:
          operationId: subscribe
          callbacks:
            onPaid:
              '{$request.body#/url}':
                post: {requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Paid'}}}}}
          responses: {'204': {description: ok}}
    webhooks:
      order.shipped:
        post:
          summary: An order has been shipped.
          requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Shipped'}}}}
      order.paid:
        post:
          requestBody:
            content:
              application/json: {schema: {$ref: '#/components/schemas/Paid'}}
              application/xml: {schema: {$ref: '#/components/schemas/Paid'}}
        put: {requestBody: {content: {application/json: {schema: {type: array, items: {type: integer}}}}}}
      unwrap:
        post: {requestBody: {content: {application/json: {schema: {type: string}}}}}
      ping: {post: {responses: {'200': {description: ok}}}}
    components:
      schemas:
        Shipped:
          type: object
          required: [type, at]
          properties: {type: {const: order.shipped}, at: {type: string, format: date-time}}
        Paid:
          type: object
          required: [type, amount]
          properties: {type: {const: order.paid}, amount: {type: number}}
    """


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    with imported(DOCUMENT, tmp_path_factory.mktemp("webhooks")) as found:
        yield found


SHIPPED = '{"type": "order.shipped", "at": "2020-01-02T00:00:00Z", "more": 1}'


def test_each_message_has_a_function(package: Any) -> None:
    shipped = package.webhooks.parse_order_shipped(SHIPPED)
    assert shipped.at == datetime(2020, 1, 2, tzinfo=UTC)
    assert shipped.additional_properties == {"more": 1}
    assert package.webhooks.parse_on_paid(b'{"type": "order.paid", "amount": 5}') == package.Paid(amount=5)
    assert package.webhooks.parse_order_paid_put("[1, 2]") == [1, 2]
    assert package.webhooks.parse_unwrap('"text"') == "text"
    assert not hasattr(package.webhooks, "parse_ping")


def test_the_media_type_is_that_of_the_message(package: Any) -> None:
    headers = {"content-type": "application/xml; charset=utf-8"}
    body = "<Paid><type>order.paid</type><amount>2.5</amount></Paid>"
    assert package.webhooks.parse_order_paid(body, headers) == package.Paid(amount=2.5)
    json = b'{"type": "order.paid", "amount": 5}'
    assert package.webhooks.parse_order_paid(json, {"Content-Type": "text/plain"}) == package.Paid(amount=5)


@pytest.mark.parametrize(
    ("body", "kind"),
    [(SHIPPED, "Shipped"), ('{"type": "order.paid", "amount": 5}', "Paid"), ("[1]", "list"), ('"text"', "str")],
)
def test_unwrap_tells_webhooks_apart(package: Any, body: str, kind: str) -> None:
    assert type(package.webhooks.unwrap(body, verify=None)).__name__ == kind


def test_unwrap_asks_for_a_decision(package: Any) -> None:
    with pytest.raises(TypeError, match="verify"):
        package.webhooks.unwrap(SHIPPED)


def test_a_message_is_verified_before_it_is_read(package: Any) -> None:
    seen: list[tuple[bytes, Mapping[str, str]]] = []

    def verify(body: bytes, headers: Mapping[str, str]) -> None:
        seen.append((body, headers))
        if headers.get("x-signed") != "yes":
            raise package.InvalidSignature("no")

    assert package.webhooks.unwrap(SHIPPED, {"x-signed": "yes"}, verify=verify).at.year == 2020
    with pytest.raises(package.InvalidSignature):
        package.webhooks.parse_order_shipped("not even JSON", {}, verify=verify)
    assert seen == [(SHIPPED.encode(), {"x-signed": "yes"}), (b"not even JSON", {})]


def test_the_standard_convention_is_at_hand(package: Any) -> None:
    verify = package.StandardWebhooks("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")
    with pytest.raises(package.InvalidSignature, match="webhook-id is missing"):
        package.webhooks.unwrap(SHIPPED, {}, verify=verify)


def test_what_cannot_be_read_is_an_error_and_what_differs_only_in_strict_mode(package: Any) -> None:
    with pytest.raises(package.webhooks.InvalidMessage, match=r"order\.shipped: not JSON"):
        package.webhooks.parse_order_shipped("<html>")
    odd = '{"type": "order.paid", "amount": "much"}'
    assert package.webhooks.parse_order_paid(odd).amount == "much"
    with pytest.raises(package.webhooks.InvalidMessage, match="1 differences") as caught:
        package.webhooks.parse_order_paid(odd, strict=True)
    assert [each.path for each in caught.value.faults] == ["$.amount"]


def test_types_name_what_comes(package: Any) -> None:
    assert inspect.signature(package.webhooks.parse_order_shipped).return_annotation == "Shipped"
    assert inspect.signature(package.webhooks.unwrap).return_annotation == "Webhook"
    assert package.webhooks.Webhook == "Shipped | Paid | list[int] | str"
    assert package.webhooks.parse_order_shipped.__doc__ == "An order has been shipped."
    assert set(package.webhooks.__all__) >= {"unwrap", "parse_on_paid", "Webhook", "InvalidMessage"}


def test_a_document_of_webhooks_alone_is_a_package(tmp_path: Path) -> None:
    document = """
        openapi: 3.1.0
        info: {title: T, version: '1'}
        webhooks:
          made: {post: {requestBody: {content: {application/json: {schema: {type: object, properties: {a: {}}}}}}}}
        """
    with imported(document, tmp_path) as package:
        assert package.webhooks.unwrap('{"a": 1}', verify=None).a == 1


def test_only_packages_with_messages_have_the_module(tmp_path: Path) -> None:
    document = DOCUMENT[: DOCUMENT.index("    webhooks:")].replace("callbacks:", "x-callbacks:")
    made, _ = generated(document, tmp_path)
    assert [path for path in made.tree.files if "webhook" in path or "messages" in path] == []
    assert b"ebhook" not in made.tree.files["README.md"]
