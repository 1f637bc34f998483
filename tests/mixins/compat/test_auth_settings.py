"""Where credentials go in packages for callers of swagger-codegen's clients."""

from __future__ import annotations

from typing import Any

import pytest

from mixins.swagger_codegen_auth import apply_auth


def setting(where: str, value: Any = "v", key: str = "K") -> dict[str, Any]:
    return {"type": "api_key", "in": where, "key": key, "value": value}


def applied(names: Any, **settings: dict[str, Any]) -> tuple[dict[str, Any], list[tuple[str, Any]]]:
    headers: dict[str, Any] = {}
    query: list[tuple[str, Any]] = []
    apply_auth(settings, names, headers, query)
    return headers, query


def test_each_scheme_has_its_place() -> None:
    assert applied(["a"], a=setting("header")) == ({"K": "v"}, [])
    assert applied(["a"], a=setting("query")) == ({}, [("K", "v")])
    assert applied(["a"], a=setting("cookie")) == ({"Cookie": "K=v"}, [])
    both = applied(["a", "b"], a=setting("cookie"), b=setting("cookie", "w", "L"))
    assert both == ({"Cookie": "K=v; L=w"}, [])


def test_what_is_not_named_not_known_or_empty_is_left_out() -> None:
    known = {"a": setting("header"), "b": setting("header", "", "L"), "c": setting("header", "x", "M")}
    assert applied(["a", "b", "c", "unknown"], **known) == ({"K": "v", "M": "x"}, [])
    assert applied(None, **known) == ({}, [])
    assert applied(["b", "a"], **known) == ({"K": "v"}, [])


def test_another_place_is_refused() -> None:
    with pytest.raises(ValueError, match="body"):
        applied(["a"], a=setting("body"))
