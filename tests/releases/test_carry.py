"""Names under paths whose variables are called otherwise."""

from __future__ import annotations

from specmill.releases.carry import carried

NAMES = {
    "methods of pets": {"GET /pets/{id}": "get_pet", "GET /pets": "list_pets"},
    "companions of pets": {"iter GET /pets/{id}": "iter_pet"},
    "arguments of pets GET /pets/{id}": {"1:path:id": "id", "2:query:full": "full"},
    "models": {"#/components/schemas/Pet": "Pet"},
}


def test_names_go_with_the_operation() -> None:
    found = carried(NAMES, [("GET", "/pets/{pet}"), ("GET", "/pets")])
    assert found == {
        "methods of pets": {"GET /pets/{pet}": "get_pet", "GET /pets": "list_pets"},
        "companions of pets": {"iter GET /pets/{pet}": "iter_pet"},
        "arguments of pets GET /pets/{pet}": {"1:path:pet": "id", "2:query:full": "full"},
        "models": {"#/components/schemas/Pet": "Pet"},
    }


def test_nothing_is_touched_without_a_reason() -> None:
    assert carried(NAMES, [("GET", "/pets/{id}"), ("GET", "/pets")]) is NAMES
    assert carried(NAMES, [("PUT", "/pets/{pet}")]) is NAMES
