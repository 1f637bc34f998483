"""Which value stands for a variant when the document maps none: its own word, its name, or neither."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from specmill.ir import Discriminator, Union

Lower = Callable[..., Any]

FAMILY = """
Pet:
  type: object
  required: [kind]
  discriminator: {{propertyName: kind}}
  properties: {{kind: {kind}}}
Cat: {{allOf: [{{$ref: '#/components/schemas/Pet'}}], properties: {{a: {{type: string}}}}{cat}}}
Dog: {{allOf: [{{$ref: '#/components/schemas/Pet'}}], properties: {{b: {{type: string}}}}}}
Owner: {{type: object, properties: {{pet: {{$ref: '#/components/schemas/Pet'}}}}}}
"""


def values(lower_schemas: Lower, kind: str, cat: str = "") -> set[str]:
    lowered = lower_schemas(FAMILY.format(kind=kind, cat=cat))
    unions = [each.schema for each in lowered.api.schemas.values() if isinstance(each.schema, Union)]
    (discriminator,) = [each.discriminator for each in unions]
    assert isinstance(discriminator, Discriminator)
    return set(discriminator.mapping)


def test_names_stand_for_variants(lower_schemas: Lower) -> None:
    assert values(lower_schemas, "{type: string}") >= {"Cat", "Dog"}


def test_a_variant_may_say_its_own_value(lower_schemas: Lower) -> None:
    found = values(lower_schemas, "{type: string}", ", x-ms-discriminator-value: feline")
    assert "feline" in found and "Cat" not in found and "Dog" in found


def test_a_name_that_the_property_cannot_have_stands_for_nothing(lower_schemas: Lower) -> None:
    assert values(lower_schemas, "{type: string, enum: [Cat, hound]}") == {"Cat"}
