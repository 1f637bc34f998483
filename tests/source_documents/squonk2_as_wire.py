"""What each method of the Account Server's client sends."""

from __future__ import annotations

from datetime import date
from enum import Enum
from typing import Any

from tests.source_documents.squonk2_wire import ANY, ASSET, FILE, ORG, PRODUCT, UNIT, Wire

_ORG, _UNIT, _PRODUCT, _ASSET = (
    "/organisation/{org_id}",
    "/unit/{unit_id}",
    "/product/{product_id}",
    "/asset/{asset_id}",
)


class Word(Enum):
    """Stands for a word of one of the package's enumerations, which is what its value names."""

    ALWAYS_PRIVATE = "DefaultProductPrivacyEnum"
    JSON_STRING = "EventStreamFormat"
    UNIT = "ScopeEnum"
    GLOBAL = "ScopeEnum of all"

    def of(self, package: Any) -> Any:
        """Return the word."""
        return getattr(package, self.value.partition(" ")[0])[self.name]


EVENTS = (
    Wire("ping", "GET /version", token=False),
    Wire("get_version", "GET /version", token=False),
    Wire("get_event_stream_version", "GET /event-stream/version", token=False),
    Wire("get_event_stream", "GET /event-stream"),
    Wire(
        "create_event_stream",
        "POST /event-stream",
        {"event_format": Word.JSON_STRING},
        json={"format": "JSON_STRING"},
        status=201,
    ),
    Wire(
        "delete_event_stream",
        "DELETE /event-stream/3",
        {"event_stream_id": 3},
        status=204,
        operation="/event-stream/{event_stream_id}",
    ),
    Wire("get_actions", "GET /action", query={"format": "PROTOCOL_STRING"}),
    Wire(
        "get_actions",
        "GET /action",
        {
            "from_": date(2024, 5, 6),
            "until": date(2024, 6, 1),
            "merchant_id": 2,
            "product_id": PRODUCT,
            "unit_id": UNIT,
            "org_id": ORG,
            "action_format": Word.JSON_STRING,
        },
        query={
            "format": "JSON_STRING",
            "from": "2024-05-06",
            "until": "2024-06-01",
            "m_id": "2",
            "product_id": PRODUCT,
            "unit_id": UNIT,
            "org_id": ORG,
        },
    ),
    Wire("get_account", "GET /user/account"),
    Wire("get_merchants", "GET /merchant"),
    Wire("get_merchant", "GET /merchant/4", position=(4,), operation="/merchant/{m_id}"),
)
ASSETS = (
    Wire("get_available_assets", "GET /asset", status=ANY),
    Wire(
        "create_asset",
        "POST /asset",
        {
            "name": "n",
            "description": "d",
            "scope": Word.UNIT,
            "scope_id": UNIT,
            "content_file": FILE,
            "is_secret": True,
        },
        parts={
            "name": "n",
            "description": "d",
            "scope": "UNIT",
            "scope_id": UNIT,
            "content_file": FILE,
            "secret": "True",
        },
        status=201,
    ),
    Wire(
        "create_asset",
        "POST /asset",
        {"name": "n", "description": "", "scope": Word.GLOBAL, "content_string": "text"},
        parts={"name": "n", "scope": "GLOBAL", "content_string": "text", "secret": "False"},
        status=201,
    ),
    Wire(
        "alter_asset",
        f"PATCH /asset/{ASSET}",
        {"asset_id": ASSET, "description": "d", "content_string": "c", "content_file": FILE},
        parts={"description": "d", "content_string": "c", "content_file": FILE},
        operation=_ASSET,
    ),
    Wire("get_asset", f"GET /asset/{ASSET}", {"asset_id": ASSET}, status=ANY, operation=_ASSET),
    Wire("delete_asset", f"DELETE /asset/{ASSET}", {"asset_id": ASSET}, status=204, operation=_ASSET),
    *(
        Wire(
            f"{verb}_asset",
            f"PATCH /asset/{ASSET}/{verb}",
            {"asset_id": ASSET, "m_id": 2},
            query={"m_id": "2"},
            status=204,
            operation=f"{_ASSET}/{verb}",
        )
        for verb in ("attach", "detach")
    ),
    *(
        Wire(
            f"{verb}_asset",
            f"PATCH /asset/{ASSET}/{verb}",
            {"asset_id": ASSET},
            status=204,
            operation=f"{_ASSET}/{verb}",
        )
        for verb in ("enable", "disable")
    ),
)
PRODUCTS = (
    Wire("get_available_products", "GET /product"),
    Wire("get_product", f"GET /product/{PRODUCT}", {"product_id": PRODUCT}, operation=_PRODUCT),
    Wire("get_product_default_storage_cost", "GET /product-default-storage-cost"),
    Wire("get_product_types", "GET /product-type"),
    Wire("get_products_for_unit", f"GET /product/unit/{UNIT}", {"unit_id": UNIT}, operation="/product/unit/{unit_id}"),
    Wire(
        "get_products_for_organisation",
        f"GET /product/organisation/{ORG}",
        {"org_id": ORG},
        operation="/product/organisation/{org_id}",
    ),
    Wire(
        "create_product",
        f"POST /product/unit/{UNIT}",
        {
            "product_name": "n",
            "unit_id": UNIT,
            "product_type": "DATA_MANAGER_STORAGE_SUBSCRIPTION",
            "allowance": 10,
            "limit": 20,
            "flavour": "GOLD",
        },
        json={
            "name": "n",
            "type": "DATA_MANAGER_STORAGE_SUBSCRIPTION",
            "allowance": 10,
            "limit": 20,
            "flavour": "GOLD",
        },
        status=201,
        operation="/product/unit/{unit_id}",
    ),
    Wire(
        "create_product",
        f"POST /product/unit/{UNIT}",
        {"product_name": "n", "unit_id": UNIT, "product_type": "t"},
        json={"name": "n", "type": "t"},
        status=201,
        operation="/product/unit/{unit_id}",
    ),
    Wire(
        "alter_product",
        f"PATCH /product/{PRODUCT}",
        {"product_id": PRODUCT, "product_name": "m", "allowance": 0, "limit": 5},
        json={"name": "m", "allowance": 0, "limit": 5},
        operation=_PRODUCT,
    ),
    Wire("delete_product", f"DELETE /product/{PRODUCT}", {"product_id": PRODUCT}, status=204, operation=_PRODUCT),
)


def _charges(name: str, path: str, given: dict[str, Any], operation: str) -> Wire:
    days = {"from_": date(2024, 5, 6), "until": date(2024, 6, 1), "pbp": 0}
    query = {"from": "2024-05-06", "until": "2024-06-01", "pbp": "0"}
    return Wire(name, f"GET {path}", {**given, **days}, query, operation=operation)


CHARGES = (
    _charges("get_charges", "/charges", {}, "/charges"),
    _charges("get_unit_charges", f"/charges/unit/{UNIT}", {"unit_id": UNIT}, "/charges/unit/{unit_id}"),
    _charges(
        "get_product_charges", f"/charges/product/{PRODUCT}", {"product_id": PRODUCT}, "/charges/product/{product_id}"
    ),
    _charges(
        "get_organisation_charges", f"/charges/organisation/{ORG}", {"org_id": ORG}, "/charges/organisation/{org_id}"
    ),
)
ORGANISATIONS = (
    Wire(
        "create_organisation",
        "POST /organisation",
        {"org_name": "n", "org_owner": "ada", "default_product_privacy": Word.ALWAYS_PRIVATE},
        json={"name": "n", "owner": "ada", "default_product_privacy": "ALWAYS_PRIVATE"},
        status=201,
    ),
    Wire(
        "alter_organisation",
        f"PATCH /organisation/{ORG}",
        {"org_id": ORG, "name": "n", "default_product_privacy": Word.ALWAYS_PRIVATE},
        json={"name": "n", "default_product_privacy": "ALWAYS_PRIVATE"},
        operation=_ORG,
    ),
    Wire("delete_organisation", f"DELETE /organisation/{ORG}", {"org_id": ORG}, status=204, operation=_ORG),
    Wire("get_organisation", f"GET /organisation/{ORG}", {"org_id": ORG}, operation=_ORG),
    Wire("get_organisations", "GET /organisation", {"org_name": "n"}, query={"name": "n"}),
    Wire("get_default_organisation", "GET /default/organisation"),
    Wire("get_organisation_users", f"GET /organisation/{ORG}/user", {"org_id": ORG}, operation=_ORG + "/user"),
    Wire(
        "add_user_to_organisation",
        f"PUT /organisation/{ORG}/user/ada",
        {"org_id": ORG, "username": "ada"},
        also=(201,),
        operation=_ORG + "/user/{user_id}",
    ),
    Wire(
        "remove_user_from_organisation",
        f"DELETE /organisation/{ORG}/user/ada",
        {"org_id": ORG, "username": "ada"},
        status=204,
        operation=_ORG + "/user/{user_id}",
    ),
)
UNITS = (
    Wire(
        "create_unit",
        f"POST /organisation/{ORG}/unit",
        {"unit_name": "n", "org_id": ORG, "billing_day": 3, "default_product_privacy": Word.ALWAYS_PRIVATE},
        json={"name": "n", "billing_day": 3, "default_product_privacy": "ALWAYS_PRIVATE"},
        status=201,
        operation=_ORG + "/unit",
    ),
    Wire("alter_unit", f"PATCH /unit/{UNIT}", {"unit_id": UNIT, "name": "n"}, json={"name": "n"}, operation=_UNIT),
    Wire("delete_unit", f"DELETE /unit/{UNIT}", {"unit_id": UNIT}, status=204, operation=_UNIT),
    Wire("get_unit", f"GET /unit/{UNIT}", {"unit_id": UNIT}, operation=_UNIT),
    Wire("get_organisation_units", f"GET /organisation/{ORG}/unit", {"org_id": ORG}, operation=_ORG + "/unit"),
    Wire("get_units", "GET /unit", {"unit_name": "n"}, query={"name": "n"}),
    Wire("get_units", f"GET /organisation/{ORG}/unit", {"org_id": ORG}, operation=_ORG + "/unit"),
    Wire("get_available_units", "GET /unit"),
    Wire("create_personal_unit", "PUT /personal-unit", {"billing_day": 3}, json={"billing_day": 3}, status=201),
    Wire("get_personal_unit", "GET /personal-unit"),
    Wire("delete_personal_unit", "DELETE /personal-unit", status=204),
    Wire("create_default_unit", "PUT /unit", {"billing_day": 3}, json={"billing_day": 3}, status=201),
    Wire("delete_default_unit", "DELETE /unit", status=204),
    Wire("get_unit_users", f"GET /unit/{UNIT}/user", {"unit_id": UNIT}, operation=_UNIT + "/user"),
    Wire(
        "add_user_to_unit",
        f"PUT /unit/{UNIT}/user/ada",
        {"unit_id": UNIT, "username": "ada"},
        also=(201,),
        operation=_UNIT + "/user/{user_id}",
    ),
    Wire(
        "remove_user_from_unit",
        f"DELETE /unit/{UNIT}/user/ada",
        {"unit_id": UNIT, "username": "ada"},
        status=204,
        operation=_UNIT + "/user/{user_id}",
    ),
)
AS_CALLS = (*EVENTS, *ASSETS, *PRODUCTS, *CHARGES, *ORGANISATIONS, *UNITS)
