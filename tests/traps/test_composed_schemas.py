"""Traps 1 to 12: schemas that contain themselves, and schemas that are one of several."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.traps.wires import Wire, holding, wire

DOCUMENT = holding("""
    Person:
      allOf:
      - {type: object, properties: {name: {type: string}}}
      - type: object
        properties:
          parent: {$ref: '#/components/schemas/Person'}
          children: {type: array, items: {$ref: '#/components/schemas/Person'}}
    Hen: {allOf: [{$ref: '#/components/schemas/Egg'}, {type: object, properties: {hen: {type: string}}}]}
    Egg: {allOf: [{$ref: '#/components/schemas/Hen'}, {type: object, properties: {egg: {type: string}}}]}
    Here: {$ref: '#/components/schemas/There'}
    There: {$ref: '#/components/schemas/Here'}
    Loop: {$ref: '#/components/schemas/Loop'}
    Nested: {type: array, items: {$ref: '#/components/schemas/Nested'}}
    Tree: {type: object, additionalProperties: {$ref: '#/components/schemas/Tree'}}
    Value:
      oneOf:
      - {type: string}
      - {type: array, items: {$ref: '#/components/schemas/Value'}}
      - {type: object, additionalProperties: {$ref: '#/components/schemas/Value'}}
    Endless: {type: object, required: [next], properties: {next: {$ref: '#/components/schemas/Endless'}}}
    Animal:
      oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]
      discriminator: {propertyName: kind, mapping: {feline: '#/components/schemas/Cat', canine: Dog}}
    Cat: {type: object, required: [kind], properties: {kind: {type: string}, name: {type: string}}}
    Dog: {type: object, required: [kind], properties: {kind: {type: string}, name: {type: string}}}
    Shape:
      type: object
      required: [type]
      properties: {type: {type: string}, colour: {type: string}}
      discriminator: {propertyName: type, mapping: {round: '#/components/schemas/Circle'}}
    Circle: {allOf: [{$ref: '#/components/schemas/Shape'}, {type: object, properties: {radius: {type: number}}}]}
    Square: {allOf: [{$ref: '#/components/schemas/Shape'}, {type: object, properties: {side: {type: number}}}]}
    Event:
      type: object
      required: [id]
      properties: {id: {type: string}, at: {type: string, format: date-time}}
      oneOf:
      - {title: Login, type: object, required: [user], properties: {user: {type: string}}}
      - {title: Upload, type: object, required: [file], properties: {file: {type: string}}}
    Contact:
      type: object
      properties: {email: {type: string}, phone: {type: string}}
      oneOf: [{required: [email]}, {required: [phone]}]
    Command:
      oneOf:
      - {required: [op, path], properties: {op: {enum: [move]}, path: {type: string}}}
      - {required: [op, path], properties: {op: {enum: [copy]}, path: {type: string}}}
    Holder:
      type: object
      properties:
        person: {$ref: '#/components/schemas/Person'}
        hen: {$ref: '#/components/schemas/Hen'}
        egg: {$ref: '#/components/schemas/Egg'}
        here: {$ref: '#/components/schemas/Here'}
        loop: {$ref: '#/components/schemas/Loop'}
        nested: {$ref: '#/components/schemas/Nested'}
        tree: {$ref: '#/components/schemas/Tree'}
        value: {$ref: '#/components/schemas/Value'}
        endless: {$ref: '#/components/schemas/Endless'}
        animal: {$ref: '#/components/schemas/Animal'}
        shape: {$ref: '#/components/schemas/Shape'}
        shapes: {type: array, items: {$ref: '#/components/schemas/Shape'}}
        event: {$ref: '#/components/schemas/Event'}
        contact: {$ref: '#/components/schemas/Contact'}
        command: {$ref: '#/components/schemas/Command'}
""")


@pytest.fixture(scope="module")
def schemas(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Wire]:
    with wire(DOCUMENT, tmp_path_factory.mktemp("composed")) as made:
        yield made


def test_trap_01_a_composition_with_itself_in_a_property_is_a_recursive_model(schemas: Wire) -> None:
    family = {"name": "Ann", "parent": {"name": "Eve"}, "children": [{"name": "Bo", "parent": {"name": "Ann"}}]}
    ann = schemas.read(person=family).person
    person = schemas.package.Person
    assert [type(each) for each in (ann, ann.parent, ann.children[0], ann.children[0].parent)] == [person] * 4
    assert ann.children[0].parent.name == "Ann"
    assert schemas.keeps(person=family)


def test_trap_02_a_circle_of_compositions_is_named_and_the_rest_is_generated(schemas: Wire) -> None:
    assert schemas.says("composition-cycle", "/components/schemas/Hen")
    hen = schemas.read(hen={"hen": "h", "egg": "e"}).hen
    assert isinstance(hen, schemas.package.Hen)
    assert (hen.hen, hen.egg) == ("h", "e")
    assert schemas.keeps(egg={"hen": "h", "egg": "e"}, person={"name": "Ann"})


def test_trap_03_a_circle_of_references_is_named_and_read_as_any_value(schemas: Wire) -> None:
    assert schemas.says("reference-cycle", "/components/schemas/Here")
    assert schemas.says("reference-cycle", "/components/schemas/Loop")
    assert schemas.read(here=[1, {"a": None}]).here == [1, {"a": None}]
    assert schemas.keeps(here={"x": [True]}, loop=[0], person={"name": "Ann"})


def test_trap_04_an_array_of_itself(schemas: Wire) -> None:
    assert schemas.read(nested=[[], [[], [[]]]]).nested == [[], [[], [[]]]]
    assert schemas.sent(schemas.package.Holder(nested=[[[]]])) == {"nested": [[[]]]}


def test_trap_05_a_map_of_itself(schemas: Wire) -> None:
    tree = {"a": {"b": {}, "c": {"d": {}}}}
    assert schemas.read(tree=tree).tree == tree
    assert schemas.sent(schemas.package.Holder(tree=tree)) == {"tree": tree}


@pytest.mark.parametrize("value", ["text", ["a", ["b", {"c": "d"}]], {"a": {"b": ["c", []]}}])
def test_trap_06_a_union_with_itself_inside(schemas: Wire, value: object) -> None:
    assert schemas.read(value=value).value == value
    assert schemas.sent(schemas.package.Holder(value=value)) == {"value": value}


def test_trap_07_an_object_that_needs_itself_is_generated_with_a_warning(schemas: Wire) -> None:
    assert schemas.says("uninhabitable", "/components/schemas/Endless")
    endless = schemas.read(endless={"next": {"next": {}}}).endless
    assert isinstance(endless.next.next, schemas.package.Endless)
    assert endless.next.next.next is None


@pytest.mark.parametrize(("kind", "name"), [("feline", "Cat"), ("canine", "Dog")])
def test_trap_08_the_mapping_of_a_discriminator_names_the_class(schemas: Wire, kind: str, name: str) -> None:
    animal = schemas.read(animal={"kind": kind, "name": "Rex"}).animal
    assert type(animal) is getattr(schemas.package, name)
    made = getattr(schemas.package, name)(name="Rex")
    assert schemas.sent(schemas.package.Holder(animal=made)) == {"animal": {"kind": kind, "name": "Rex"}}


def test_trap_09_a_parent_with_a_discriminator_is_read_as_its_child(schemas: Wire) -> None:
    package = schemas.package
    wired = [
        {"type": "round", "colour": "red", "radius": 1.5},
        {"type": "Square", "side": 2.5},
        {"type": "blob", "colour": "red"},
    ]
    shapes = schemas.read(shapes=wired, shape=wired[0]).shapes
    assert [type(shape) for shape in shapes] == [package.Circle, package.Square, package.Shape]
    assert (shapes[0].colour, shapes[0].radius, shapes[1].side) == ("red", 1.5, 2.5)
    assert schemas.keeps(shapes=wired, shape=wired[1])


def test_trap_10_variants_carry_the_properties_beside_the_union(schemas: Wire) -> None:
    wired = {"id": "7", "at": "2024-05-06T07:08:09Z", "file": "a.txt"}
    event = schemas.read(event=wired).event
    assert isinstance(event, schemas.package.EventOptionUpload)
    assert (event.id, event.at.year, event.file) == ("7", 2024, "a.txt")
    assert schemas.keeps(event=wired)
    login = schemas.package.EventOptionLogin(id="8", user="ann")
    assert schemas.sent(schemas.package.Holder(event=login)) == {"event": {"id": "8", "user": "ann"}}


def test_trap_11_variants_that_only_require_are_one_model_with_a_note(schemas: Wire) -> None:
    assert schemas.says("conditional-required", "/components/schemas/Contact/oneOf/0")
    contact = schemas.read(contact={"phone": "1"}).contact
    assert isinstance(contact, schemas.package.Contact)
    assert (contact.email, contact.phone) == (None, "1")
    assert schemas.sent(schemas.package.Holder(contact=schemas.package.Contact(email="a@b"))) == {
        "contact": {"email": "a@b"}
    }


@pytest.mark.parametrize(("op", "name"), [("move", "CommandOptionMove"), ("copy", "CommandOptionCopy")])
def test_trap_12_an_enum_of_one_value_tells_untyped_variants_apart(schemas: Wire, op: str, name: str) -> None:
    command = schemas.read(command={"op": op, "path": "/x"}).command
    assert type(command) is getattr(schemas.package, name)
    made = getattr(schemas.package, name)(path="/y")
    assert schemas.sent(schemas.package.Holder(command=made)) == {"command": {"op": op, "path": "/y"}}
