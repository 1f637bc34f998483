"""Requests as values: URL, header fields and body of a call, without sending it."""

from __future__ import annotations

from typing import Any

import pytest

from mixins.building import build_request
from mixins.contents import Content, json_content, one_of, text_content
from mixins.operation import Operation
from mixins.options import CallOptions
from mixins.parameters import BodyField, Cookie, Header, Path, Query
from mixins.request import Request, Timeouts
from mixins.unset import UNSET
from tests.mixins.http.world import operation

NO_LIMIT = Timeouts(None, None, None, None)


def build(target: Operation[Any], options: CallOptions | None = None, safe: str = "", /, **arguments: Any) -> Request:
    return build_request(
        target,
        arguments,
        options or {},
        base_url="http://zoo.example/api",
        default_headers={"User-Agent": "zoo", "X-Both": "default"},
        timeouts=NO_LIMIT,
        path_safe=safe,
    )


@pytest.mark.parametrize(
    ("path", "names", "arguments", "expected"),
    [
        ("/pets/{id}", ["id"], {"id": 7}, "/pets/7"),
        ("/pets/{id}", ["id"], {"id": "a/b?c#d%"}, "/pets/a%2Fb%3Fc%23d%25"),
        ("/a/{x}/b/{x}", ["x"], {"x": "1"}, "/a/1/b/1"),
        ("/{a.b}/{c-d}", ["a.b", "c-d"], {"a.b": "1", "c-d": "2"}, "/1/2"),
        ("/{a}..{b}", ["a", "b"], {"a": "x", "b": "y"}, "/x..y"),
        ("/x/{undeclared}", [], {}, "/x/%7Bundeclared%7D"),
        ("/x?kind=a", [], {}, "/x?kind=a"),
        ("/x?kind={k}", ["k"], {"k": "a&b"}, "/x?kind=a%26b"),
        ("/x#POST", [], {}, "/x"),
        ("/x/", [], {}, "/x/"),
        ("/ü b", [], {}, "/%C3%BC%20b"),
        ("relative", [], {}, "/relative"),
        ("/a:b@c/(d)", [], {}, "/a:b@c/(d)"),
    ],
)
def test_paths(path: str, names: list[str], arguments: dict[str, Any], expected: str) -> None:
    parameters = tuple(Path(name) for name in names)
    request = build(operation(path=path, parameters=parameters), **arguments)
    assert request.url == "http://zoo.example/api" + expected


@pytest.mark.parametrize(
    ("path", "value"), [("/pets/{id}", ".."), ("/pets/{id}/x", "."), ("/pets/.{id}", "."), ("/pets/{id}.", ".")]
)
def test_a_value_that_changes_the_path_is_refused(path: str, value: str) -> None:
    with pytest.raises(ValueError, match="segment"):
        build(operation(path=path, parameters=(Path("id"),)), id=value)


def test_dots_inside_of_a_segment_are_no_dot_segment() -> None:
    target = operation(path="/f/{id}", parameters=(Path("id"),))
    assert build(target, id="...").url.endswith("/f/...")
    assert build(target, id="%2e%2e").url.endswith("/f/%252e%252e")


def test_characters_may_be_declared_safe_but_dot_segments_stay_refused() -> None:
    target = operation(path="/f/{id}", parameters=(Path("id"),))
    assert build(target, None, "/", id="a/b c").url.endswith("/f/a/b%20c")
    with pytest.raises(ValueError, match="segment"):
        build(target, None, "/", id="a/../b")


def test_absent_arguments_send_nothing() -> None:
    target = operation(parameters=(Query("a"), Query("b"), Header("X-C", "c"), Cookie("d")))
    request = build(target, a=None, b=UNSET, c=None, d=None)
    assert request.url == "http://zoo.example/api/x"
    assert set(request.headers) == {"User-Agent", "X-Both", "Accept"}


def test_one_name_in_every_place() -> None:
    target = operation(
        path="/x/{id}",
        parameters=(Path("id"), Query("id", "id_query"), Header("id", "id_header"), Cookie("id", "id_cookie")),
    )
    request = build(target, id="1", id_query="2", id_header="3", id_cookie="4")
    assert request.url.endswith("/x/1?id=2")
    assert (request.headers["id"], request.headers["Cookie"]) == ("3", "id=4")


def test_queries_join_in_order() -> None:
    target = operation(path="/x?fixed=1", parameters=(Query("b"), Query("a", explode=False)))
    request = build(target, {"_query": {"more": [1, None, True], "none": None, "o": {"k": 1}}}, b="2", a=["x", "y"])
    assert request.url.partition("?")[2] == "fixed=1&b=2&a=x,y&more=1&more=true&o=%7B%22k%22%3A1%7D"


@pytest.mark.parametrize("value", [None, UNSET])
def test_a_required_argument_must_be_given(value: Any) -> None:
    for target in (
        operation(path="/{id}", parameters=(Path("id"),)),
        operation(parameters=(Query("ID", "id", required=True),)),
    ):
        with pytest.raises(ValueError, match=r"^Missing the required parameter `id` when calling `op`$"):
            build(target, id=value)


def test_a_required_body_must_be_given() -> None:
    with pytest.raises(ValueError, match="`body`"):
        build(operation("POST", body=json_content(), body_required=True), body=None)


@pytest.mark.parametrize(
    ("value", "expected"),
    [({}, b"{}"), ([], b"[]"), ("x", b'"x"'), (0, b"0"), (False, b"false"), ({"a": None}, b'{"a":null}')],
)
def test_json_bodies(value: Any, expected: bytes) -> None:
    request = build(operation("POST", body=json_content()), body=value)
    assert request.content == expected
    assert request.headers["Content-Type"] == "application/json"


def test_null_is_a_body_only_where_the_document_allows_it() -> None:
    assert build(operation("PUT", body=json_content()), body=None).payload is None
    nullable = operation("PUT", body=json_content(), body_required=True, body_nullable=True)
    assert build(nullable, body=None).content == b"null"
    assert build(nullable, body=UNSET).payload is None


def test_a_merge_patch_sends_null() -> None:
    target = operation("PATCH", body=json_content(media_type="application/merge-patch+json"))
    request = build(target, body={"gone": None})
    assert request.content == b'{"gone":null}'
    assert request.headers["Content-Type"] == "application/merge-patch+json"


def test_the_body_argument_may_have_another_name_and_come_in_fields() -> None:
    assert build(operation("POST", body=json_content(), body_argument="body_"), body_=1).content == b"1"
    fields = operation("POST", body=json_content(), parameters=(BodyField("a-b", "a_b"), BodyField("c")))
    assert build(fields, a_b=1, c=None).content == b'{"a-b":1}'
    assert build(fields, a_b=None, c=None).payload is None


def test_header_layers() -> None:
    target = operation(parameters=(Header("X-Both", "both"),))
    assert build(target, both=None).headers["X-Both"] == "default"
    assert build(target, both=True).headers["X-Both"] == "true"
    request = build(target, {"_headers": {"x-both": "call", "accept": "text/csv"}}, both="op")
    assert {name.lower(): value for name, value in request.headers.items()} == {
        "user-agent": "zoo",
        "x-both": "call",
        "accept": "text/csv",
    }


@pytest.mark.parametrize("value", ["a\r\nX-Evil: 1", "a\nb", "a\0b"])
def test_a_header_cannot_break_out_of_its_line(value: str) -> None:
    target = operation(parameters=(Header("X-A", "a"),))
    with pytest.raises(ValueError, match="line break") as caught:
        build(target, a=value)
    assert "Evil" not in str(caught.value)
    with pytest.raises(ValueError, match="line break"):
        build(target, {"_headers": {"X-B": value}})
    with pytest.raises(ValueError, match="line break"):
        build(target, {"_headers": {value: "x"}})


def test_a_cookie_cannot_bring_another() -> None:
    request = build(operation(parameters=(Cookie("c"),)), c="x; admin=1\r\n")
    assert request.headers["Cookie"] == "c=x%3B%20admin%3D1%0D%0A"


def test_what_is_accepted() -> None:
    csv_or_json = one_of(text_content("text/csv"), json_content())
    assert build(operation(returns={"200": csv_or_json})).headers["Accept"] == "application/json, text/csv"
    problem: Content[Any] = json_content(media_type="application/problem+json")
    mixed = operation(returns={"200": text_content("text/csv")}, raises={"default": problem})
    assert build(mixed).headers["Accept"] == "text/csv, application/problem+json;q=0.9"
    assert build(operation(returns={})).headers["Accept"] == "*/*"
    assert build(operation(), {"_accept": "x/y"}).headers["Accept"] == "x/y"


def test_one_of_several_media_types_is_chosen() -> None:
    target = operation("POST", body=one_of(json_content(), text_content("text/plain")))
    assert build(target, body={"a": 1}).headers["Content-Type"] == "application/json"
    chosen = build(target, {"_content_type": "text/plain; charset=utf-8"}, body="hä")
    assert (chosen.content, chosen.headers["Content-Type"]) == ("hä".encode(), "text/plain; charset=utf-8")
    with pytest.raises(ValueError, match=r"'a/b'.*application/json, text/plain"):
        build(target, {"_content_type": "a/b"}, body=1)


def test_an_idempotency_key_is_a_header() -> None:
    assert build(operation("POST"), {"_idempotency_key": "k1"}).headers["Idempotency-Key"] == "k1"
