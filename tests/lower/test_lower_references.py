"""References: any node of any file, chains, faults."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from attrs import fields, has

from specmill.ir import ANYTHING, Array, Kind, Reference, Scalar

Lower = Callable[..., Any]
STRING = Scalar(Kind.STRING)


def targets(value: object) -> list[str]:
    """Every reference inside a value of the IR."""
    if isinstance(value, Reference):
        return [value.target]
    if isinstance(value, (tuple, list)):
        return [target for item in value for target in targets(item)]
    if isinstance(value, dict):
        return targets(list(value.values()))
    return [t for f in fields(type(value)) for t in targets(getattr(value, f.name))] if has(type(value)) else []


def test_a_missing_reference_is_anything_and_reported_where_it_stands(lower_schemas: Lower) -> None:
    lowered = lower_schemas('A: {properties: {a: {$ref: "#/components/schemas/Gone"}, b: {type: string}}}')
    assert lowered.fields("A") == {"a": ANYTHING, "b": STRING}
    (diagnostic,) = lowered.diagnostics
    assert (diagnostic.code, diagnostic.place.pointer) == (
        "unknown-reference",
        "/components/schemas/A/properties/a/$ref",
    )


def test_aliases_stay_aliases(lower_schemas: Lower) -> None:
    lowered = lower_schemas("""
        A: {$ref: "#/components/schemas/B"}
        B: {$ref: "#/components/schemas/C", description: the b}
        C: {type: string}
        D: {properties: {a: {$ref: "#/components/schemas/A"}}}
    """)
    assert [lowered.schema(n) for n in "ABC"] == [lowered.ref("B"), lowered.ref("C"), STRING]
    assert lowered.fields("D")["a"] == lowered.ref("A")
    assert lowered.named("B").docs.description == "the b"


def test_aliases_of_each_other_are_anything(lower_schemas: Lower) -> None:
    lowered = lower_schemas("""
        A: {$ref: "#/components/schemas/B"}
        B: {$ref: "#/components/schemas/A"}
        S: {$ref: "#/components/schemas/S"}
        T: {allOf: [{$ref: "#/components/schemas/T"}]}
        U: {properties: {a: {$ref: "#/components/schemas/A"}}}
    """)
    assert ANYTHING in (lowered.schema("A"), lowered.schema("B"))
    assert (lowered.schema("S"), lowered.schema("T")) == (ANYTHING, ANYTHING)
    assert {"reference-cycle", "composition-cycle"} >= set(lowered.codes) != set()


def test_siblings_that_narrow_are_applied(lower_schemas: Lower) -> None:
    lowered = lower_schemas("""
        Any: {type: [string, integer]}
        A:
          properties:
            a: {$ref: "#/components/schemas/Any", type: string}
            b: {$ref: "#/components/schemas/Any", deprecated: true}
    """)
    assert lowered.fields("A") == {"a": STRING, "b": lowered.ref("Any")}


def test_a_reference_into_a_property_a_definition_and_a_path(lower_document: Lower) -> None:
    lowered = lower_document("""
        openapi: 3.1.0
        info: {title: T, version: '1'}
        paths:
          /a b/{id}:
            get:
              parameters: [{name: id, in: path, required: true, schema: {type: string}}]
              responses:
                '200':
                  description: ok
                  content: {application/json: {schema: {type: object, properties: {x: {type: string}}}}}
        components:
          schemas:
            P: {properties: {inner: {type: object, properties: {a: {type: string}}}, n: {type: integer}}}
            D: {$defs: {Local: {type: string}}, properties: {l: {$ref: "#/components/schemas/D/$defs/Local"}}}
            A:
              properties:
                a: {$ref: "#/components/schemas/P/properties/inner"}
                b: {$ref: "#/components/schemas/P/properties/n"}
                c: {$ref: "#/paths/~1a%20b~1%7Bid%7D/get/responses/200/content/application~1json/schema"}
    """)
    fields_of_a = lowered.fields("A")
    assert fields_of_a["a"] == lowered.fields("P")["inner"] == lowered.ref("inner")
    assert lowered.api.schemas[fields_of_a["b"].target].schema == Scalar(Kind.INTEGER)
    assert fields_of_a["c"] == lowered.operation().responses[0].contents[0].schema
    local = lowered.api.schemas[lowered.fields("D")["l"].target]
    assert (local.schema, local.hint.path, local.hint.parent) == (STRING, ("Local",), lowered.named("D").id)
    assert lowered.codes == []


def test_anchors_and_dynamic_references(lower_schemas: Lower) -> None:
    lowered = lower_schemas("""
        A: {$anchor: here, type: string}
        B: {properties: {a: {$ref: "#here"}}}
        T: {$dynamicAnchor: node, properties: {children: {type: array, items: {$dynamicRef: "#node"}}}}
    """)
    assert lowered.fields("B")["a"] == lowered.ref("A")
    assert lowered.fields("T")["children"] == Array(lowered.ref("T"))


def test_other_files_that_refer_back(lower_document: Lower) -> None:
    lowered = lower_document(
        """
        openapi: 3.1.0
        info: {title: T, version: '1'}
        paths: {}
        components:
          schemas:
            Own: {properties: {pet: {$ref: "pet.yaml"}, other: {$ref: "shared.yaml#/components/schemas/S"}}}
        """,
        pet_yaml="""
        type: object
        properties:
          owner: {$ref: "api.yaml#/components/schemas/Own"}
          self: {$ref: "./pet.yaml#"}
        """,
        shared_yaml="components: {schemas: {S: {type: object, properties: {a: {type: string}}}}}",
    )
    pet = lowered.named("pet")
    assert pet.hint.parent is None
    assert lowered.fields("Own") == {"pet": Reference(pet.id), "other": lowered.ref("S")}
    assert lowered.fields("pet") == {"owner": lowered.ref("Own"), "self": Reference(pet.id)}
    assert lowered.named("S").name == "S"
    assert len(lowered.api.schemas) == 3


def test_a_reference_to_what_is_no_schema(lower_schemas: Lower) -> None:
    lowered = lower_schemas('A: {properties: {a: {$ref: "#/info/title"}, b: {$ref: 5}}}')
    assert lowered.api.schemas[lowered.fields("A")["a"].target].schema == ANYTHING
    assert lowered.fields("A")["b"] == ANYTHING
    assert set(lowered.codes) == {"wrong-type"}


def test_every_reference_has_a_schema(lower_schemas: Lower) -> None:
    lowered = lower_schemas("""
        A:
          properties:
            a: {oneOf: [{properties: {x: {items: {properties: {y: {$ref: "#/components/schemas/B"}}}}}}, {type: array}]}
            b: {type: [object, string], properties: {q: {additionalProperties: {properties: {z: {}}}}}}
        B: {allOf: [{$ref: "#/components/schemas/C"}], properties: {p: {properties: {n: {}}}}}
        C: {discriminator: {propertyName: k}, properties: {k: {type: string}, c: {$ref: "#/components/schemas/C"}}}
    """)
    found = targets(lowered.api)
    assert len(found) > 5
    assert set(found) <= set(lowered.api.schemas)
    assert all(id == named.id for id, named in lowered.api.schemas.items())
