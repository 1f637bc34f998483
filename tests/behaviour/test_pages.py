"""Lists that come in pages: every style, blocking and in both event loops, against a server on loopback."""

from __future__ import annotations

from collections.abc import Callable
from types import ModuleType
from typing import Any

import pytest

from tests.behaviour.drives import DRIVES, Drive
from tests.servers.loopback import Answer, Loopback, Recorded

DOCUMENT = """
    openapi: 3.1.0
    info: {title: Zoo, version: '1'}
    security: [{key: []}]
    paths:
      /offset:
        get:
          operationId: by_offset
          x-pagination: {style: offset, offset: skip, limit: limit, total: totalCount, page_size: 2}
          parameters: &counted
          - {name: skip, in: query, schema: {type: integer}}
          - {name: limit, in: query, schema: {type: integer}}
          - {name: kind, in: query, schema: {type: string}}
          responses: &listed
            '200':
              description: ok
              content:
                application/json:
                  schema:
                    type: object
                    properties:
                      results: {type: array, items: {$ref: '#/components/schemas/Pet'}}
                      totalCount: {type: integer}
                      next: {type: [string, 'null']}
      /short:
        get:
          operationId: until_short
          x-pagination: {style: auto, page_size: 2, until: short}
          parameters: *counted
          responses: &bare
            '200':
              description: ok
              content:
                application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Pet'}}}
      /empty:
        get:
          operationId: until_empty
          x-pagination: {style: offset, offset: skip}
          parameters: *counted
          responses: *bare
      /page:
        get:
          operationId: by_page
          x-pagination: {style: page, page: number, total_header: X-Total}
          parameters: [{name: number, in: query, schema: {type: integer}}]
          responses: *bare
      /cursor:
        get:
          operationId: by_cursor
          x-pagination: {style: cursor, cursor: after, next: next}
          parameters: [{name: after, in: query, schema: {type: string}}]
          responses: *listed
      /header:
        get:
          operationId: by_header
          x-pagination: {style: cursor, cursor: after, next_header: X-Next}
          parameters: [{name: after, in: query, schema: {type: string}}]
          responses: *bare
      /link:
        get:
          operationId: by_link
          x-pagination: {style: link}
          parameters: [{name: x-secret, in: header, schema: {type: string, format: password}}]
          responses: *bare
      /url:
        get: {operationId: by_url, x-pagination: {style: url, next: next}, responses: *listed}
      /search:
        post:
          operationId: by_body
          x-pagination: {style: offset, offset: skip, limit: limit, page_size: 2, total: totalCount}
          requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Search'}}}}
          responses: *listed
    components:
      securitySchemes: {key: {type: apiKey, in: header, name: X-Key}}
      schemas:
        Search:
          type: object
          properties: {skip: {type: integer}, limit: {type: integer}, term: {type: string}}
        Pet: {type: object, properties: {id: {type: integer}}}
"""


@pytest.fixture(params=DRIVES)
def drive(request: pytest.FixtureRequest, zoo: ModuleType, server: Loopback) -> Drive:
    configuration = zoo.Configuration(server.url, api_key={"key": "k-123456789"}, retries=False, trust_env=False)
    return Drive(request.param, zoo, configuration)


def pets(*ids: int) -> list[dict[str, int]]:
    return [{"id": each} for each in ids]


def herd(count: int, wrap: bool, most: int = 100) -> Callable[[Recorded], Answer]:
    """A list of ``count`` pets by skip and limit."""

    def answer(request: Recorded) -> Answer:
        query = dict(request.query)
        skip = int(query.get("skip", 0))
        page = pets(*range(count))[skip : skip + min(int(query.get("limit", 2)), most)]
        return Answer(json={"results": page, "totalCount": count} if wrap else page)

    return answer


def targets(server: Loopback) -> list[str]:
    return [request.target for request in server.requests]


def test_offset_and_total(drive: Drive, server: Loopback, zoo: ModuleType) -> None:
    server.script(herd(5, wrap=True))
    found = drive.items(lambda api: api.iter_by_offset(kind="cat"))
    assert found == [zoo.Pet(id=number) for number in range(5)]
    assert targets(server) == [f"/offset?skip={skip}&limit=2&kind=cat" for skip in (0, 2, 4)]


@pytest.mark.parametrize("form", ["model", "mapping", "none"])
def test_an_offset_in_the_body(drive: Drive, server: Loopback, zoo: ModuleType, form: str) -> None:
    body = {"model": zoo.Search(term="x"), "mapping": {"term": "x"}, "none": None}[form]
    kept = dict(body) if isinstance(body, dict) else body.to_dict() if body else {}
    pages = [Answer(json={"results": pets(number), "totalCount": 2}) for number in range(2)]
    server.script(*pages)
    assert [each.id for each in drive.items(lambda api: api.iter_by_body(body=body))] == [0, 1]
    assert [request.json() for request in server.requests] == [{**kept, "limit": 2, "skip": skip} for skip in (0, 1)]
    assert body is None or (body if isinstance(body, dict) else body.to_dict()) == kept


def test_a_total_that_is_reached_needs_no_further_page(drive: Drive, server: Loopback) -> None:
    server.script(herd(4, wrap=True))
    assert len(drive.items(lambda api: api.iter_by_offset(limit=4))) == 4
    assert len(server.requests) == 1


@pytest.mark.parametrize(("count", "calls"), [(0, 1), (1, 1), (4, 3), (5, 3)])
def test_until_a_short_page(drive: Drive, server: Loopback, count: int, calls: int) -> None:
    server.script(herd(count, wrap=False))
    assert [each.id for each in drive.items(lambda api: api.iter_until_short())] == list(range(count))
    assert len(server.requests) == calls


def test_a_limit_that_the_server_lowers_loses_nothing(drive: Drive, server: Loopback) -> None:
    server.script(herd(7, wrap=False, most=3))
    assert [each.id for each in drive.items(lambda api: api.iter_until_short(limit=50))] == list(range(7))


def test_until_an_empty_page(drive: Drive, server: Loopback) -> None:
    server.script(herd(3, wrap=False))
    assert len(drive.items(lambda api: api.iter_until_empty())) == 3
    assert targets(server) == ["/empty?skip=0", "/empty?skip=2", "/empty?skip=3"]


def test_pages_with_numbers(drive: Drive, server: Loopback) -> None:
    total = {"X-Total": "3"}
    server.script(Answer(json=pets(1, 2), headers=total), Answer(json=pets(3), headers=total))
    assert [each.id for each in drive.items(lambda api: api.iter_by_page())] == [1, 2, 3]
    assert targets(server) == ["/page?number=1", "/page?number=2"]


def test_a_cursor_in_the_body(drive: Drive, server: Loopback) -> None:
    server.script(
        Answer(json={"results": pets(1), "next": "a b"}),
        Answer(json={"results": [], "next": "c"}),
        Answer(json={"results": pets(2), "next": None}),
    )
    assert [each.id for each in drive.items(lambda api: api.iter_by_cursor())] == [1, 2]
    assert targets(server) == ["/cursor", "/cursor?after=a%20b", "/cursor?after=c"]


def test_a_cursor_in_a_header(drive: Drive, server: Loopback) -> None:
    server.script(Answer(json=pets(1), headers={"X-Next": "n"}), Answer(json=pets(2)))
    assert [each.id for each in drive.items(lambda api: api.iter_by_header())] == [1, 2]
    assert targets(server) == ["/header", "/header?after=n"]


def test_a_link_field(drive: Drive, server: Loopback) -> None:
    links = '</first>; rel="first", </link?p=2>; title="a, <b>; c"; rel="next last"'
    server.script(Answer(json=pets(1), headers={"Link": links}), Answer(json=pets(2)))
    assert [each.id for each in drive.items(lambda api: api.iter_by_link())] == [1, 2]
    assert targets(server) == ["/link", "/link?p=2"]
    assert [request.headers["x-key"] for request in server.requests] == ["k-123456789"] * 2


def test_credentials_do_not_follow_a_link_to_another_origin(drive: Drive, server: Loopback) -> None:
    with Loopback(Answer(json=pets(2))) as other:
        server.script(Answer(json=pets(1), headers={"Link": f'<{other.url}/more>; rel="next"'}))
        found = drive.items(
            lambda api: api.iter_by_link(x_secret="s", _request_auth="Bearer b", _headers={"Authorization": "Basic c"})
        )
        assert [each.id for each in found] == [1, 2]
        assert server.requests[0].headers["x-secret"] == "s"
        (request,) = other.requests
    assert not {"authorization", "x-key", "x-secret", "cookie"} & request.headers.keys()


def test_the_url_of_the_next_page_in_the_body(drive: Drive, server: Loopback) -> None:
    server.script(Answer(json={"results": pets(1), "next": "/url?p=2"}), Answer(json={"results": pets(2)}))
    assert [each.id for each in drive.items(lambda api: api.iter_by_url())] == [1, 2]
    assert targets(server) == ["/url", "/url?p=2"]


@pytest.mark.parametrize("link", ["ftp://h/", "http://user:pw@h/", "http://[", "javascript:x"])
def test_a_link_that_must_not_be_followed(drive: Drive, server: Loopback, link: str) -> None:
    server.script(Answer(json={"results": pets(1), "next": link}))
    assert drive.failing(lambda api: api.iter_by_url()) == [1, "the link to the next page must not be followed"]
    assert len(server.requests) == 1


def test_a_server_that_ignores_the_offset(drive: Drive, server: Loopback) -> None:
    server.script(Answer(json=pets(1, 2)))
    assert drive.failing(lambda api: api.iter_until_empty()) == [1, 2, "the server sends the same page again"]
    assert len(server.requests) == 2


def test_cursors_that_go_round(drive: Drive, server: Loopback) -> None:
    pages = [Answer(json={"results": pets(number), "next": "ab"[number % 2]}) for number in range(4)]
    server.script(*pages)
    assert drive.failing(lambda api: api.iter_by_cursor())[-1] == "the server leads back to a page that came already"
    assert len(server.requests) == 3


def test_empty_pages_without_end(drive: Drive, server: Loopback) -> None:
    server.script(lambda request: Answer(json={"results": [], "next": str(len(server.requests))}))
    (text,) = drive.failing(lambda api: api.iter_by_cursor())
    assert "nothing but empty pages" in text


@pytest.mark.parametrize("body", [b"<p>hello</p>", b'{"results": 3}', b'[{"id": 1}]'])
def test_a_page_that_is_none(drive: Drive, server: Loopback, body: bytes) -> None:
    server.script(Answer(body=body, headers={"Content-Type": "application/json"}))
    assert drive.failing(lambda api: api.iter_by_offset()) == ["a page has no list of items"]


@pytest.mark.parametrize("body", [{}, {"results": None, "totalCount": 0}])
def test_no_array_is_no_items(drive: Drive, server: Loopback, body: Any) -> None:
    server.script(Answer(json=body))
    assert drive.items(lambda api: api.iter_by_offset()) == []


def test_going_on_after_a_failure_asks_for_the_failed_page(drive: Drive, server: Loopback) -> None:
    page = herd(4, wrap=True)
    server.script(page(_request("/offset?skip=0&limit=2")), Answer(503), page(_request("/offset?skip=2&limit=2")))
    assert drive.failing(lambda api: api.iter_by_offset(), go_on=True) == [0, 1, "Service Unavailable", 2, 3]


def _request(target: str) -> Recorded:
    return Recorded("GET", target, {}, b"", 1, 0.0)


def test_whole_pages(drive: Drive, server: Loopback) -> None:
    server.script(herd(3, wrap=True))
    pages = drive.items(lambda api: api.iter_by_offset().pages())
    assert [(page.status_code, len(page.data.results), page.data.total_count) for page in pages] == [
        (200, 2, 3),
        (200, 1, 3),
    ]


def test_a_misspelt_option_is_refused_at_once(zoo: ModuleType) -> None:
    with pytest.raises(TypeError, match="_request_timeuot"):
        zoo.DefaultApi(zoo.ApiClient()).iter_by_link(_request_timeuot=1)


def test_nothing_is_sent_before_the_first_item_is_wanted(zoo: ModuleType, server: Loopback) -> None:
    with zoo.ApiClient(zoo.Configuration(server.url, trust_env=False)) as client:
        iterator = client.default.iter_by_offset()
        assert not server.requests
        server.script(herd(3, wrap=True))
        assert next(iterator).id == 0
        assert len(server.requests) == 1
