"""The Account Server: organisations, units, products, users and assets."""

from __future__ import annotations

from typing import Any

from attrs import define, field

from tests.servers.loopback import Answer
from tests.servers.squonk2.routes import Fault, Handler, Visit, counted, flag, routed

CREATED = "2024-05-06T07:08:09Z"


def uuid(kind: str, number: int) -> str:
    """Return an id."""
    return f"{kind}-00000000-0000-0000-0000-{number:012}"


@define
class AccountServer:
    """What it knows, by id."""

    organisations: dict[str, dict[str, Any]] = field(factory=dict)
    units: dict[str, dict[str, Any]] = field(factory=dict)
    products: dict[str, dict[str, Any]] = field(factory=dict)
    assets: dict[str, dict[str, Any]] = field(factory=dict)
    actions: list[dict[str, Any]] = field(factory=list)

    def answer(self, visit: Visit) -> Answer:
        """Answer one request. Raises Fault."""
        return routed(self, visit, _ROUTES)


def _get(found: dict[str, dict[str, Any]], visit: Visit, identity: str) -> dict[str, Any]:
    if identity in found:
        return found[identity]
    raise Fault(404, f"There is no {identity}")


def _version(server: AccountServer, visit: Visit) -> Answer:
    return Answer(json={"version": "4.4.0"})


def _organisations(server: AccountServer, visit: Visit) -> Answer:
    name = visit.query.get("name")
    return counted("organisations", [each for each in server.organisations.values() if name in (None, each["name"])])


def _create_organisation(server: AccountServer, visit: Visit) -> Answer:
    given, identity = visit.json(), uuid("org", len(server.organisations) + 1)
    about = {"id": identity, "name": given["name"], "owner_id": given["owner"], "created": CREATED}
    server.organisations[identity] = {**about, "users": [{"id": given["owner"]}], "private": False}
    return Answer(201, json={"id": identity})


def _organisation(server: AccountServer, visit: Visit, identity: str) -> Answer:
    organisation = _get(server.organisations, visit, identity)
    if visit.request.method == "PATCH":
        organisation |= visit.json()
        return Answer(200)
    if visit.request.method == "DELETE":
        if any(each["organisation"] == identity for each in server.units.values()):
            raise Fault(400, "It has units")
        del server.organisations[identity]
        return Answer(204)
    return Answer(json=organisation)


def _units(server: AccountServer, visit: Visit, identity: str) -> Answer:
    organisation = _get(server.organisations, visit, identity)
    units = [each for each in server.units.values() if each["organisation"] == identity]
    return Answer(json={"count": len(units), "organisation": organisation, "units": units})


def _all_units(server: AccountServer, visit: Visit) -> Answer:
    name = visit.query.get("name")
    units = [each for each in server.units.values() if name in (None, each["name"])]
    return Answer(json={"units": [{"count": len(units), "units": units}]})


def _create_unit(server: AccountServer, visit: Visit, organisation: str) -> Answer:
    _get(server.organisations, visit, organisation)
    given, identity = visit.json(), uuid("unit", len(server.units) + 1)
    server.units[identity] = {"id": identity, "organisation": organisation, "users": [], **given}
    return Answer(201, json={"id": identity})


def _unit(server: AccountServer, visit: Visit, identity: str) -> Answer:
    unit = _get(server.units, visit, identity)
    if visit.request.method == "DELETE":
        del server.units[identity]
        return Answer(204)
    return Answer(json=unit)


def _users(server: AccountServer, visit: Visit, kind: str, identity: str) -> Answer:
    found = server.organisations if kind == "organisation" else server.units
    return counted("users", _get(found, visit, identity)["users"])


def _user(server: AccountServer, visit: Visit, kind: str, identity: str, user: str) -> Answer:
    users = _get(server.organisations if kind == "organisation" else server.units, visit, identity)["users"]
    there = {"id": user} in users
    if visit.request.method == "PUT":
        users += [] if there else [{"id": user}]
        return Answer(200 if there else 201)
    if not there:
        raise Fault(400, f"{user} is not one of them")
    users.remove({"id": user})
    return Answer(204)


def _create_product(server: AccountServer, visit: Visit, unit: str) -> Answer:
    _get(server.units, visit, unit)
    given, identity = visit.json(), uuid("product", len(server.products) + 1)
    server.products[identity] = {"id": identity, "unit": unit, **given}
    return Answer(201, json={"id": identity})


def _products(server: AccountServer, visit: Visit) -> Answer:
    return counted("products", list(server.products.values()))


def _product(server: AccountServer, visit: Visit, identity: str) -> Answer:
    product = _get(server.products, visit, identity)
    if visit.request.method == "PATCH":
        product |= visit.json()
        return Answer(200)
    if visit.request.method == "DELETE":
        del server.products[identity]
        return Answer(204)
    return Answer(json={"product": product})


def _unit_charges(server: AccountServer, visit: Visit, unit: str) -> Answer:
    _get(server.units, visit, unit)
    return Answer(json={"unit_id": unit, "coins": "12.5", "from": visit.query.get("from"), "until": CREATED})


def _create_asset(server: AccountServer, visit: Visit) -> Answer:
    fields, files = visit.parts()
    identity = uuid("asset", len(server.assets) + 1)
    content = files["content_file"][1].decode() if files else fields["content_string"]
    about = {"id": identity, "creator": visit.caller, "content": content, "disabled": False}
    server.assets[identity] = {**about, **fields, "secret": flag(fields["secret"])}
    return Answer(201, json={"id": identity})


def _assets(server: AccountServer, visit: Visit) -> Answer:
    scopes = [value for name, value in visit.query.items() if name in ("user_id", "product_id", "unit_id", "org_id")]
    found = [each for each in server.assets.values() if not scopes or each.get("scope_id") in scopes]
    return counted("assets", found)


def _asset(server: AccountServer, visit: Visit, identity: str) -> Answer:
    asset = _get(server.assets, visit, identity)
    if visit.request.method == "DELETE":
        del server.assets[identity]
        return Answer(204)
    return Answer(201, json=asset)


def _switch_asset(server: AccountServer, visit: Visit, identity: str, what: str) -> Answer:
    _get(server.assets, visit, identity)["disabled"] = what == "disable"
    return Answer(204)


def _actions(server: AccountServer, visit: Visit) -> Answer:
    return counted("actions", server.actions)


_ROUTES: tuple[tuple[str, str, Handler], ...] = (
    ("GET", "/version", _version),
    ("GET", "/organisation", _organisations),
    ("POST", "/organisation", _create_organisation),
    *((verb, "/organisation/{}", _organisation) for verb in ("GET", "PATCH", "DELETE")),
    ("GET", "/organisation/{}/unit", _units),
    ("POST", "/organisation/{}/unit", _create_unit),
    ("GET", "/unit", _all_units),
    *((verb, "/unit/{}", _unit) for verb in ("GET", "DELETE")),
    ("POST", "/product/unit/{}", _create_product),
    ("GET", "/product", _products),
    *((verb, "/product/{}", _product) for verb in ("GET", "PATCH", "DELETE")),
    ("GET", "/charges/unit/{}", _unit_charges),
    ("POST", "/asset", _create_asset),
    ("GET", "/asset", _assets),
    *((verb, "/asset/{}", _asset) for verb in ("GET", "DELETE")),
    ("PATCH", "/asset/{}/{}", _switch_asset),
    ("GET", "/action", _actions),
    ("GET", "/{}/{}/user", _users),
    *((verb, "/{}/{}/user/{}", _user) for verb in ("PUT", "DELETE")),
)
