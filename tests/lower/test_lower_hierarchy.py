"""Parents with a discriminator, and the children that name them in allOf."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from specmill.ir import Array, Record, Union

Lower = Callable[..., Any]
FAMILY = """
Pet:
  type: object
  required: [petType]
  discriminator: {propertyName: petType, mapping: {chat: Cat}}
  properties: {petType: {type: string}, name: {type: string}}
Cat: {allOf: [{$ref: "#/components/schemas/Pet"}, {properties: {meow: {type: string}}}]}
Dog: {allOf: [{$ref: "#/components/schemas/Pet"}, {properties: {bark: {type: string}}}]}
Puppy: {allOf: [{$ref: "#/components/schemas/Dog"}, {properties: {age: {type: integer}}}]}
Twin: {allOf: [{$ref: "#/components/schemas/Pet"}]}
Owner: {properties: {pet: {$ref: "#/components/schemas/Pet"}, dogs: {items: {$ref: "#/components/schemas/Dog"}}}}
"""


def test_a_use_of_the_parent_means_the_family(lower_schemas: Lower) -> None:
    lowered = lower_schemas(FAMILY)
    ids = {name: lowered.named(name).id for name in ("Pet", "Cat", "Dog", "Puppy", "Twin")}
    family = lowered.api.schemas[lowered.fields("Owner")["pet"].target]
    assert (family.id, family.name, family.hint.parent, family.hint.path) == (
        f"{ids['Pet']}~any", None, ids["Pet"], ("any",),
    )  # fmt: skip
    assert isinstance(family.schema, Union)
    assert [v.target for v in family.schema.variants] == [ids[n] for n in ("Cat", "Dog", "Puppy", "Twin", "Pet")]
    assert family.schema.discriminator.mapping == {
        "chat": ids["Cat"], "Dog": ids["Dog"], "Puppy": ids["Puppy"], "Twin": ids["Twin"],
    }  # fmt: skip
    assert family.schema.discriminator.default == ids["Pet"]
    assert lowered.codes == []


def test_parent_and_children_stay_records_of_their_own(lower_schemas: Lower) -> None:
    lowered = lower_schemas(FAMILY)
    assert list(lowered.fields("Pet")) == ["petType", "name"]
    assert list(lowered.fields("Puppy")) == ["petType", "name", "bark", "age"]
    assert list(lowered.fields("Twin")) == ["petType", "name"]
    assert lowered.named("Cat").tag == ("petType", "chat")
    assert lowered.named("Twin").tag == ("petType", "Twin")


def test_a_child_with_children_has_a_family_too(lower_schemas: Lower) -> None:
    lowered = lower_schemas(FAMILY)
    items = lowered.fields("Owner")["dogs"]
    assert isinstance(items, Array)
    family = lowered.api.schemas[items.items.target]
    assert [v.target for v in family.schema.variants] == [lowered.named("Puppy").id, lowered.named("Dog").id]
    assert set(family.schema.discriminator.mapping) == {"Puppy", "Dog"}


def test_a_parent_without_children_is_a_plain_record(lower_schemas: Lower) -> None:
    lowered = lower_schemas("""
        Pet: {discriminator: {propertyName: kind}, properties: {kind: {type: string}}}
        A: {properties: {pet: {$ref: "#/components/schemas/Pet"}}}
    """)
    assert lowered.fields("A")["pet"] == lowered.ref("Pet")


def test_inheritance_without_a_discriminator_is_no_family(lower_schemas: Lower) -> None:
    lowered = lower_schemas("""
        Pet: {properties: {kind: {type: string}}}
        Cat: {allOf: [{$ref: "#/components/schemas/Pet"}, {properties: {meow: {type: string}}}]}
        A: {properties: {pet: {$ref: "#/components/schemas/Pet"}}}
    """)
    assert lowered.fields("A")["pet"] == lowered.ref("Pet")


def test_mapped_schemas_are_members_without_all_of(lower_schemas: Lower) -> None:
    lowered = lower_schemas("""
        Pet:
          discriminator: {propertyName: kind, mapping: {cat: Cat}}
          properties: {kind: {type: string}}
        Cat: {properties: {kind: {type: string}, meow: {type: string}}}
        A: {properties: {pet: {$ref: "#/components/schemas/Pet"}}}
    """)
    family = lowered.api.schemas[lowered.fields("A")["pet"].target]
    assert family.schema.variants == (lowered.ref("Cat"), lowered.ref("Pet"))


def test_a_parent_that_lists_the_children_that_name_it(lower_schemas: Lower) -> None:
    lowered = lower_schemas("""
        Pet:
          type: object
          properties: {kind: {type: string}}
          discriminator: {propertyName: kind}
          oneOf: [{$ref: "#/components/schemas/Cat"}, {$ref: "#/components/schemas/Dog"}]
        Cat: {allOf: [{$ref: "#/components/schemas/Pet"}, {properties: {meow: {type: string}}}]}
        Dog: {allOf: [{$ref: "#/components/schemas/Pet"}, {properties: {bark: {type: string}}}]}
        A: {properties: {pet: {$ref: "#/components/schemas/Pet"}}}
    """)
    assert lowered.schema("Pet").variants == (lowered.ref("Cat"), lowered.ref("Dog"))
    assert lowered.schema("Pet").discriminator.mapping == {
        "Cat": lowered.named("Cat").id,
        "Dog": lowered.named("Dog").id,
    }
    assert list(lowered.fields("Cat")) == ["kind", "meow"]
    assert lowered.fields("A")["pet"] == lowered.ref("Pet")
    assert lowered.codes == []


def test_a_family_inside_a_union_is_flat(lower_schemas: Lower) -> None:
    lowered = lower_schemas(FAMILY + 'U: {oneOf: [{$ref: "#/components/schemas/Pet"}, {type: string}]}')
    assert len(lowered.schema("U").variants) == 6


def test_swagger_discriminator(lower_document: Lower) -> None:
    lowered = lower_document("""
        swagger: '2.0'
        info: {title: T, version: '1'}
        paths:
          /pet:
            get: {responses: {200: {description: ok, schema: {$ref: '#/definitions/Pet'}}}}
        definitions:
          Pet: {type: object, discriminator: petType, required: [petType], properties: {petType: {type: string}}}
          Cat: {allOf: [{$ref: '#/definitions/Pet'}, {type: object, properties: {meow: {type: string}}}]}
    """)
    used = lowered.operation().responses[0].contents[0].schema
    family = lowered.api.schemas[used.target].schema
    assert family.variants == (lowered.ref("Cat"), lowered.ref("Pet"))
    assert isinstance(lowered.schema("Pet"), Record)
