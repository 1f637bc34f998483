"""A package of several documents: one client, one configuration, and every operation at its own server."""

from __future__ import annotations

import importlib
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from types import ModuleType
from typing import Any

import anyio
import httpx
import pytest

from specmill.assets import read_assets
from specmill.diagnostics import Diagnostics
from specmill.explain.operation import matches, story
from specmill.pipeline import Generated, Request, generate, write
from specmill.plan.settings import PackageSettings
from specmill.printing import render
from specmill.refusal import Refused
from specmill.selection import Selection
from specmill.source import Source
from specmill.stopwatch import Stopwatch

PETS = """\
openapi: 3.1.0
info: {title: Pets, version: '1', description: Animals.}
servers: [{url: 'https://{region}.example/pets', variables: {region: {default: eu}}}]
security: [{token: []}]
tags: [{name: things, description: Pets and their toys.}]
paths:
  /things:
    get:
      operationId: listThings
      tags: [things]
      parameters:
      - {name: skip, in: query, schema: {type: integer}}
      - {name: limit, in: query, schema: {type: integer}}
      responses:
        '200':
          description: ok
          content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Thing'}}}}
  /alone:
    get:
      operationId: alone
      responses: {'200': {description: ok, content: {application/json: {schema: {$ref: 'shared.yaml#/Owner'}}}}}
  /elsewhere:
    servers: [{url: 'https://else.example'}]
    get: {operationId: elsewhere, tags: [things], responses: {'204': {description: ok}}}
components:
  securitySchemes:
    token: {type: http, scheme: bearer}
    key: {type: apiKey, in: header, name: X-Pets}
  schemas:
    Thing: {type: object, required: [fur], properties: {fur: {type: string}}}
    Pet: {type: object, properties: {name: {type: string}}}
"""

ORDERS = """\
openapi: 3.1.0
info: {title: Orders, version: '2'}
servers: [{url: 'https://orders.example/api/v2'}]
security: [{key: [], token: []}]
tags: [{name: things}]
paths:
  /things:
    get:
      operationId: listThings
      tags: [things]
      responses:
        '200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}
    post:
      operationId: addThing
      tags: [things]
      requestBody:
        content:
          application/json:
            schema: {type: object, properties: {item: {type: object, properties: {n: {type: string}}}}}
      responses: {'200': {description: ok, content: {application/json: {schema: {$ref: 'shared.yaml#/Owner'}}}}}
components:
  securitySchemes:
    token: {type: http, scheme: bearer, description: The same as for pets.}
    key: {type: apiKey, in: header, name: X-Orders}
  schemas:
    Thing: {type: object, required: [price], properties: {price: {type: integer}}}
"""

SHARED = "Owner: {type: object, properties: {name: {type: string}}}\n"
PAGED = {"listThings": {"style": "offset", "offset": "skip", "limit": "limit", "page_size": 2}}


def made(
    folder: Path, *, compat: str = "none", sources: Sequence[Source] | None = None, earlier: Any = None
) -> tuple[Generated, Diagnostics]:
    for file, text in (("pets.yaml", PETS), ("orders.yaml", ORDERS), ("shared.yaml", SHARED)):
        if not (folder / file).exists():
            (folder / file).write_text(text, encoding="utf-8")
    found = sources or (Source(str(folder / "pets.yaml"), "pets", pagination=PAGED), orders(folder))
    diagnostics = Diagnostics()
    request = Request(found, PackageSettings("shop", "1.0", compat), read_assets(), earlier or {})
    return generate(request, diagnostics, Stopwatch()), diagnostics


def orders(folder: Path, **more: Any) -> Source:
    return Source(str(folder / "orders.yaml"), "orders", **more)


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    folder = tmp_path_factory.mktemp("shop")
    generated, _ = made(folder)
    write(generated, folder / "out", Stopwatch())
    sys.path.insert(0, str(folder / "out"))
    yield importlib.import_module("shop")
    sys.path.remove(str(folder / "out"))
    for module in [each for each in sys.modules if each == "shop" or each.startswith("shop.")]:
        del sys.modules[module]


class Seen:
    """A transport that notes requests and answers with data that fits."""

    def __init__(self) -> None:
        self.requests: list[httpx.Request] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        if request.url.path.endswith("/pets/things"):
            skip = int(request.url.params.get("skip", 0))
            return httpx.Response(200, json=[{"fur": f"{skip}"}, {"fur": f"{skip + 1}"}] if skip < 4 else [])
        if request.url.path.endswith("/elsewhere"):
            return httpx.Response(204)
        return httpx.Response(200, json={"price": 3, "name": "Ann"})

    @property
    def urls(self) -> list[str]:
        return [str(each.url) for each in self.requests]


def client_of(shop: ModuleType, seen: Seen, **settings: Any) -> Any:
    return shop.ApiClient(shop.Configuration(**settings), transport=httpx.MockTransport(seen))


def test_each_operation_goes_to_the_server_of_its_document(shop: ModuleType) -> None:
    seen = Seen()
    with client_of(shop, seen) as client:
        assert [each.fur for each in client.pets_things.list_things(skip=2)] == ["2", "3"]
        assert client.orders_things.list_things().price == 3
        client.pets_things.elsewhere()
    assert seen.urls == [
        "https://eu.example/pets/things?skip=2",
        "https://orders.example/api/v2/things",
        "https://else.example/elsewhere",
    ]


@pytest.mark.parametrize(
    ("settings", "pets", "orders"),
    [
        ({"host": "http://here:81"}, "http://here:81/pets/alone", "http://here:81/api/v2/things"),
        ({"host": "http://here/gate/"}, "http://here/gate/pets/alone", "http://here/gate/api/v2/things"),
        ({"hosts": {"pets": "http://p/x"}}, "http://p/x/alone", "https://orders.example/api/v2/things"),
        ({"host": "http://h", "hosts": {"orders": "o.example"}}, "http://h/pets/alone", "https://o.example/things"),
        (
            {"server_variables": {"region": "us"}},
            "https://us.example/pets/alone",
            "https://orders.example/api/v2/things",
        ),
    ],
)
def test_hosts_are_set_for_all_apis_or_for_each(
    shop: ModuleType, settings: dict[str, Any], pets: str, orders: str
) -> None:
    seen = Seen()
    with client_of(shop, seen, **settings) as client:
        client.pets.alone()
        client.orders_things.list_things()
    assert seen.urls == [pets, orders]


def test_asynchronous_clients_do_the_same(shop: ModuleType) -> None:
    seen = Seen()

    async def work() -> None:
        configuration = shop.Configuration(hosts={"orders": "http://o"})
        async with shop.AsyncApiClient(configuration, transport=httpx.MockTransport(seen)) as client:
            await client.orders_things.list_things()
            assert [each.fur async for each in client.pets_things.iter_list_things()] == ["0", "1", "2", "3"]

    anyio.run(work)
    anyio.run(work, backend="trio")
    assert seen.urls[:2] == ["http://o/things", "https://eu.example/pets/things?skip=0&limit=2"]
    assert len(seen.urls) == 8


def test_unknown_names_are_refused(shop: ModuleType) -> None:
    with pytest.raises(ValueError, match="there is no API 'order': the package has pets, orders"):
        shop.Configuration(hosts={"order": "http://o"})
    with pytest.raises(TypeError, match="no setting 'hostz'"):
        shop.Configuration(hostz={})
    with (
        client_of(shop, Seen(), server_variables={"regio": "us"}) as client,
        pytest.raises(ValueError, match="no server of the package has a variable 'regio'"),
    ):
        client.pets.alone()


def test_one_server_of_several_is_chosen_for_one_call(shop: ModuleType) -> None:
    seen = Seen()
    with client_of(shop, seen, host="http://here") as client:
        client.pets.alone(_host_index=0, _server_variables={"region": "ap"})
        with pytest.raises(ValueError, match="there is no server 1"):
            client.pets.alone(_host_index=1)
    assert seen.urls == ["https://ap.example/pets/alone"]


def test_a_request_of_ones_own_names_its_api(shop: ModuleType) -> None:
    seen = Seen()
    with client_of(shop, seen, access_token="secret", host="http://h") as client:
        client.request("GET", "/things", _api="orders")
        client.request("GET", "/raw")
        client.request("GET", "http://other.example/x")
    assert seen.urls == ["http://h/api/v2/things", "http://h/raw", "http://other.example/x"]
    assert ["authorization" in each.headers for each in seen.requests] == [True, True, False]
    with client_of(shop, seen) as client:
        with pytest.raises(ValueError, match="_api says where a request goes: one of pets, orders"):
            client.request("GET", "/things")
        client.request("GET", "https://orders.example/x", _api="pets", _request_auth="mine")
    assert seen.requests[-1].headers["authorization"] == "mine"


def test_credentials_of_the_same_scheme_are_given_once_and_others_by_api(shop: ModuleType) -> None:
    seen = Seen()
    keys = {"orders_key": "k", "pets_key": "no operation wants it"}
    with client_of(shop, seen, access_token="t", api_key=keys) as client:
        client.pets.alone()
        client.orders_things.list_things()
    assert [each.headers.get("authorization") for each in seen.requests] == ["Bearer t", "Bearer t"]
    assert [each.headers.get("x-orders") for each in seen.requests] == [None, "k"]
    assert "x-pets" not in seen.requests[1].headers


def test_settings_are_copied_and_shown_without_secrets(shop: ModuleType) -> None:
    configuration = shop.Configuration(hosts={"pets": "https://me:secret@p.example"})
    copy = configuration.copy()
    copy.hosts["pets"] = "http://other"
    assert configuration.hosts["pets"].endswith("@p.example")
    assert "p.example" in repr(configuration)
    assert "secret" not in repr(configuration)


def test_names_carry_the_api_where_they_have_to(shop: ModuleType) -> None:
    assert {"PetsApi", "PetsThingsApi", "OrdersThingsApi", "AsyncOrdersThingsApi"} <= set(dir(shop))
    assert {"PetsThing", "OrdersThing", "Pet", "Owner"} <= set(dir(shop))
    assert "Thing" not in dir(shop)
    assert shop.PetsThingsApi.__doc__.startswith("Pets and their toys.")


def test_the_readme_says_where_each_api_is(tmp_path: Path) -> None:
    generated, _ = made(tmp_path)
    readme = generated.tree.files["README.md"].decode()
    assert "| `pets` | Pets | `https://{region}.example/pets` |" in readme
    assert "| `orders` | Orders | `https://orders.example/api/v2` |" in readme


def test_the_profile_of_swagger_codegen_has_several_documents_too(tmp_path: Path) -> None:
    generated, _ = made(tmp_path, compat="swagger-codegen")
    text = generated.tree.files["shop/configuration.py"].decode()
    assert "class Configuration(SeveralApisConfiguration, SwaggerConfiguration):" in text
    write(generated, tmp_path / "out", Stopwatch())
    program = (
        "import shop; shop.Configuration(); configuration = shop.Configuration()\n"
        "configuration.hosts = {'pets': 'http://p'}\n"
        "print(shop.ApiClient(configuration).dry_run(shop.PetsApi(shop.ApiClient(configuration)).alone).url)"
    )
    done = subprocess.run([sys.executable, "-c", program], cwd=tmp_path / "out", capture_output=True, text=True)
    assert done.stdout == "http://p/alone\n", done.stderr


def test_names_do_not_move_when_documents_change_places_or_a_rival_comes(tmp_path: Path) -> None:
    (tmp_path / "orders.yaml").write_text(ORDERS.replace("Thing: {", "Order: {").replace("/Thing'", "/Order'"))
    first, _ = made(tmp_path)
    assert "shop/models/thing.py" in first.tree.files
    (tmp_path / "orders.yaml").write_text(ORDERS)
    sources = (orders(tmp_path), Source(str(tmp_path / "pets.yaml"), "pets"))
    second, _ = made(tmp_path, sources=sources, earlier=first.names)
    assert first.names["models"]["pets#/components/schemas/Thing"] == "Thing"
    assert second.names["models"]["pets#/components/schemas/Thing"] == "Thing"
    assert second.names["models"]["orders#/components/schemas/Thing"] == "OrdersThing"


def test_a_selection_is_made_in_each_document(tmp_path: Path) -> None:
    pets = Source(str(tmp_path / "pets.yaml"), "pets", selection=Selection(("tag:things",), ("elsewhere",)))
    generated, _ = made(tmp_path, sources=(pets, orders(tmp_path, selection=Selection(("addThing",)))))
    assert [each.key for each in generated.api.operations] == [
        ("pets", "GET", "/things"),
        ("orders", "POST", "/things"),
    ]
    assert generated.plan.operations == 2
    assert generated.api.declared_operations == 5
    pets = Source(str(tmp_path / "pets.yaml"), "pets", selection=Selection(("addThing",)))
    with pytest.raises(Refused, match="no operation is meant by 'addThing'"):
        made(tmp_path, sources=(pets, orders(tmp_path)))


def test_pages_of_one_document_are_not_those_of_another(tmp_path: Path) -> None:
    generated, diagnostics = made(
        tmp_path, sources=(Source(str(tmp_path / "pets.yaml"), "pets"), orders(tmp_path, pagination={"x": {}}))
    )
    assert not any(each.iterator for api in generated.plan.apis for each in api.operations)
    assert [each.message for each in diagnostics if each.code == "pagination-unmatched"] == [
        "no operation is called 'x'"
    ]
    generated, _ = made(tmp_path)
    assert [each.part for api in generated.plan.apis for each in api.operations if each.iterator] == ["pets"]


def test_a_shared_file_that_an_overlay_changes_for_one_gives_two_models(tmp_path: Path) -> None:
    (tmp_path / "both.yaml").write_text(ORDERS.replace("'shared.yaml#/Owner'", "'#/components/schemas/Thing'"))
    (tmp_path / "overlay.yaml").write_text(
        "overlay: 1.0.0\ninfo: {title: o, version: '1'}\nactions:\n"
        "- {target: $.components.schemas.Thing, update: {properties: {tax: {type: integer}}}}\n"
    )
    both = str(tmp_path / "both.yaml")
    plain, taxed = Source(both, "plain"), Source(both, "taxed", overlays=(str(tmp_path / "overlay.yaml"),))
    generated, _ = made(tmp_path, sources=(plain, taxed))
    models = {each.class_name.text: each for each in generated.plan.models}
    assert b"tax:" in generated.tree.files["shop/models/taxed_thing.py"]
    assert b"tax:" not in generated.tree.files[f"shop/models/{models['Thing'].module}.py"]
    assert b"-> TaxedThing" in generated.tree.files["shop/api/taxed_things_api.py"]


def test_diagnostics_of_each_document_have_their_place(tmp_path: Path) -> None:
    (tmp_path / "pets.yaml").write_text(PETS.replace("$ref: '#/components/schemas/Thing'", "$ref: '#/nowhere'"))
    (tmp_path / "orders.yaml").write_text(
        ORDERS.replace("info: {title: Orders, version: '2'}", "info: {title: Orders}")
    )
    generated, diagnostics = made(tmp_path)
    printed = render(diagnostics, generated.documents)
    assert f"{tmp_path}/pets.yaml:17:76: warning[unknown-reference]" in printed
    assert f"{tmp_path}/orders.yaml:2:7: " in printed


def test_a_document_that_cannot_be_used_refuses_the_package_with_what_was_found_before(tmp_path: Path) -> None:
    (tmp_path / "pets.yaml").write_text(PETS.replace("$ref: '#/components/schemas/Thing'", "$ref: '#/nowhere'"))
    (tmp_path / "orders.yaml").write_text("openapi: [\n")
    with pytest.raises(Refused) as refused:
        made(tmp_path)
    printed = render(refused.value.diagnostics, refused.value.documents)
    assert f"{tmp_path}/pets.yaml:17:76: warning[unknown-reference]" in printed
    assert f"{tmp_path}/orders.yaml:2:1: error" in printed


def test_explain_tells_the_operations_of_each_document(tmp_path: Path) -> None:
    generated, _ = made(tmp_path)
    found = matches(generated, "listThings")
    assert [each.operation.part for each in found] == ["orders", "pets"]
    assert '"title": "Orders"' not in story(generated, found[0])
    assert "-> OrdersThing" in story(generated, found[0])
    assert f"{tmp_path}/orders.yaml:8:5" in story(generated, found[0])
    assert "client.pets_things.list_things" in story(generated, found[1])
