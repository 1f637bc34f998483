"""Discriminators: explicit, implied, inherited."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from specmill.ir import Union

Lower = Callable[..., Any]
PETS = """
Cat: {type: object, required: [kind], properties: {kind: {type: string}, meow: {type: string}}}
Dog: {type: object, required: [kind], properties: {kind: {type: string}, bark: {type: string}}}
"""
CAT, DOG = '{$ref: "#/components/schemas/Cat"}', '{$ref: "#/components/schemas/Dog"}'


def test_mapping_by_reference_and_by_bare_name(lower_schemas: Lower) -> None:
    lowered = lower_schemas(
        PETS
        + f"""
Pet:
  oneOf: [{CAT}, {DOG}]
  discriminator: {{propertyName: kind, mapping: {{feline: "#/components/schemas/Cat", canine: Dog}}}}
"""
    )
    union = lowered.schema("Pet")
    assert union.discriminator.property == "kind"
    assert union.discriminator.mapping == {"feline": lowered.named("Cat").id, "canine": lowered.named("Dog").id}
    assert lowered.named("Cat").tag == ("kind", "feline")
    assert lowered.codes == []


def test_names_of_components_are_implied(lower_schemas: Lower) -> None:
    lowered = lower_schemas(
        PETS + f"Pet: {{oneOf: [{CAT}, {DOG}], discriminator: {{propertyName: kind, mapping: {{feline: Cat}}}}}}"
    )
    mapping = lowered.schema("Pet").discriminator.mapping
    assert mapping == {"feline": lowered.named("Cat").id, "Dog": lowered.named("Dog").id}


def test_a_constant_in_the_variant_is_its_value(lower_schemas: Lower) -> None:
    lowered = lower_schemas("""
        A: {properties: {kind: {const: a}}}
        B: {properties: {kind: {enum: [b]}}}
        U:
          oneOf: [{$ref: "#/components/schemas/A"}, {$ref: "#/components/schemas/B"}]
          discriminator: {propertyName: kind}
    """)
    assert lowered.schema("U").discriminator.mapping == {"a": lowered.named("A").id, "b": lowered.named("B").id}
    assert lowered.named("A").tag is None


def test_several_values_for_one_variant_give_it_no_tag(lower_schemas: Lower) -> None:
    lowered = lower_schemas(
        PETS
        + f"Pet: {{oneOf: [{CAT}, {DOG}], discriminator: {{propertyName: kind, mapping: {{a: Cat, b: Cat, c: Dog}}}}}}"
    )
    assert (lowered.named("Cat").tag, lowered.named("Dog").tag) == (None, ("kind", "c"))


def test_an_unknown_target_is_reported_and_left_out(lower_schemas: Lower) -> None:
    lowered = lower_schemas(
        PETS
        + f"Pet: {{oneOf: [{CAT}, {DOG}], discriminator: {{propertyName: kind, mapping: {{a: Cat, b: Cow, c: Dog}}}}}}"
    )
    assert set(lowered.schema("Pet").discriminator.mapping) == {"a", "c"}
    (diagnostic,) = lowered.diagnostics
    assert diagnostic.code == "unknown-discriminator-target"
    assert diagnostic.place.pointer == "/components/schemas/Pet/discriminator/mapping/b"


def test_a_target_that_is_not_listed_joins_the_variants(lower_schemas: Lower) -> None:
    lowered = lower_schemas(
        PETS
        + f"""
Cow: {{type: object, properties: {{moo: {{type: string}}}}}}
Pet:
  oneOf: [{CAT}, {DOG}]
  discriminator: {{propertyName: kind, mapping: {{cat: Cat, dog: Dog, cow: Cow}}}}
"""
    )
    assert lowered.schema("Pet").variants == (lowered.ref("Cat"), lowered.ref("Dog"), lowered.ref("Cow"))
    assert lowered.schema("Pet").discriminator.mapping["cow"] == lowered.named("Cow").id
    assert lowered.codes == ["discriminator-target-not-listed"]


def test_default_mapping(lower_schemas: Lower) -> None:
    lowered = lower_schemas(
        PETS + f"Pet: {{oneOf: [{CAT}, {DOG}], discriminator: {{propertyName: kind, defaultMapping: Dog}}}}"
    )
    assert lowered.schema("Pet").discriminator.default == lowered.named("Dog").id


def test_a_discriminator_without_a_property_is_reported(lower_schemas: Lower) -> None:
    lowered = lower_schemas(PETS + f"Pet: {{oneOf: [{CAT}, {DOG}], discriminator: {{mapping: {{a: Cat}}}}}}")
    assert lowered.schema("Pet") == Union((lowered.ref("Cat"), lowered.ref("Dog")))
    assert lowered.codes == ["discriminator-without-property"]


def test_inline_variants_without_a_type_are_told_apart_by_their_constants(lower_schemas: Lower) -> None:
    lowered = lower_schemas("""
        A:
          properties:
            event:
              oneOf:
                - {properties: {type: {enum: [made]}, at: {type: string}}}
                - {properties: {type: {enum: [gone]}, why: {type: string}}}
    """)
    union = lowered.schema("event")
    assert union.discriminator.property == "type"
    assert set(union.discriminator.mapping) == {"made", "gone"}
    made = lowered.api.schemas[union.discriminator.mapping["made"]]
    assert [f.name for f in made.schema.fields] == ["type", "at"]
    assert made.hint.path == ("option", "made")


def test_constants_that_are_equal_tell_nothing_apart(lower_schemas: Lower) -> None:
    lowered = lower_schemas("""
        U: {oneOf: [{properties: {k: {const: a}, x: {}}}, {properties: {k: {const: a}, y: {}}}]}
    """)
    assert lowered.schema("U").discriminator is None


def test_merged_variants_are_mapped_by_what_they_are_made_of(lower_schemas: Lower) -> None:
    lowered = lower_schemas(
        PETS
        + f"""
Pet:
  properties: {{id: {{type: string}}}}
  oneOf: [{CAT}, {DOG}]
  discriminator: {{propertyName: kind, mapping: {{feline: Cat}}}}
"""
    )
    union = lowered.schema("Pet")
    cat, dog = (v.target for v in union.variants)
    assert union.discriminator.mapping == {"feline": cat, "Dog": dog}
    assert lowered.api.schemas[cat].tag == ("kind", "feline")
    assert [f.name for f in lowered.api.schemas[cat].schema.fields] == ["id", "kind", "meow"]


def test_values_of_a_union_inside_count_for_the_one_around(lower_schemas: Lower) -> None:
    lowered = lower_schemas(
        PETS
        + f"""
Cow: {{type: object, properties: {{kind: {{type: string}}, moo: {{type: string}}}}}}
Pet: {{oneOf: [{CAT}, {DOG}], discriminator: {{propertyName: kind, mapping: {{feline: Cat, canine: Dog}}}}}}
Animal:
  oneOf: [{{$ref: "#/components/schemas/Pet"}}, {{$ref: "#/components/schemas/Cow"}}]
  discriminator: {{propertyName: kind}}
"""
    )
    ids = {name: lowered.named(name).id for name in ("Cat", "Dog", "Cow")}
    mapping = lowered.schema("Animal").discriminator.mapping
    assert mapping == {"feline": ids["Cat"], "canine": ids["Dog"], "Cow": ids["Cow"]}


def test_a_reference_from_before_bundling_means_the_component_it_ends_in(lower_schemas: Lower) -> None:
    lowered = lower_schemas(
        PETS
        + f"""
Pet:
  oneOf: [{CAT}, {DOG}]
  discriminator: {{propertyName: kind, mapping: {{feline: "models/pets.yml#/Cat", canine: Dog.yaml}}}}
"""
    )
    mapping = lowered.schema("Pet").discriminator.mapping
    assert mapping == {"feline": lowered.named("Cat").id, "canine": lowered.named("Dog").id}
    assert lowered.codes == ["discriminator-target-guessed"] * 2


def test_a_second_tag_is_noted_and_not_set(lower_schemas: Lower) -> None:
    lowered = lower_schemas(
        PETS
        + f"""
One: {{oneOf: [{CAT}, {DOG}], discriminator: {{propertyName: kind, mapping: {{a: Cat, b: Dog}}}}}}
Two: {{oneOf: [{CAT}, {DOG}], discriminator: {{propertyName: kind, mapping: {{a: Cat, c: Dog}}}}}}
"""
    )
    assert (lowered.named("Cat").tag, lowered.named("Dog").tag) == (("kind", "a"), ("kind", "b"))
    assert lowered.codes == ["several-tags"]


def test_a_discriminator_that_gives_no_value_is_none(lower_schemas: Lower) -> None:
    lowered = lower_schemas("""
        U:
          discriminator: {propertyName: k, mapping: {a: gone.yaml}}
          oneOf: [{properties: {k: {type: string}, x: {}}}, {properties: {k: {type: string}, y: {}}}]
    """)
    assert lowered.schema("U").discriminator is None
    assert lowered.codes == ["unknown-discriminator-target"]


def test_a_union_of_discriminated_unions_has_their_discriminator(lower_schemas: Lower) -> None:
    lowered = lower_schemas(
        PETS
        + f"""
Fish: {{type: object, properties: {{kind: {{type: string}}, swim: {{type: string}}}}}}
Furry: {{oneOf: [{CAT}, {DOG}], discriminator: {{propertyName: kind, mapping: {{c: Cat, d: Dog}}}}}}
Wet: {{oneOf: [{{$ref: "#/components/schemas/Fish"}}, {CAT}], discriminator: {{propertyName: kind}}}}
All: {{oneOf: [{{$ref: "#/components/schemas/Furry"}}, {{$ref: "#/components/schemas/Wet"}}]}}
"""
    )
    union = lowered.schema("All")
    assert union.variants == (lowered.ref("Cat"), lowered.ref("Dog"), lowered.ref("Fish"))
    assert union.discriminator.mapping == {
        "c": lowered.named("Cat").id,
        "d": lowered.named("Dog").id,
        "Fish": lowered.named("Fish").id,
        "Cat": lowered.named("Cat").id,
    }
