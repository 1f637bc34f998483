"""XML bodies: what a document says of names, attributes and wrapped arrays, on the wire and back."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest

from tests.behaviour.drives import DRIVES, Drive
from tests.building import generated, imported
from tests.servers.loopback import Answer, Loopback

DOCUMENT = """
    openapi: 3.1.0
    info: {title: Pets, version: '1'}
    paths:
      /pets:
        post:
          operationId: addPet
          requestBody:
            required: true
            content: {application/xml: {schema: {$ref: '#/components/schemas/Pet'}}}
          responses:
            '201': {description: made, content: {application/xml: {schema: {$ref: '#/components/schemas/Pet'}}}}
            '400': {description: no, content: {text/xml: {schema: {$ref: '#/components/schemas/Problem'}}}}
      /either:
        put:
          operationId: putEither
          requestBody:
            content:
              text/xml: {schema: {$ref: '#/components/schemas/Owner'}}
              application/json: {schema: {$ref: '#/components/schemas/Owner'}}
          responses:
            '200':
              description: ok
              content:
                text/xml: {schema: {$ref: '#/components/schemas/Owner'}}
                application/json: {schema: {$ref: '#/components/schemas/Owner'}}
      /all:
        get:
          operationId: all
          responses:
            '200':
              description: ok
              content:
                application/vnd.pets+xml:
                  schema: {type: array, xml: {name: pets}, items: {$ref: '#/components/schemas/Pet'}}
      /text:
        get:
          operationId: text
          responses: {'200': {description: ok, content: {application/xml: {schema: {type: string}}}}}
    components:
      schemas:
        Pet:
          type: object
          required: [name, nick]
          xml: {name: pet}
          properties:
            id: {type: integer, xml: {attribute: true}}
            name: {type: string}
            born: {type: string, format: date}
            seen: {type: string, format: date-time}
            good: {type: boolean}
            weight: {type: number}
            color: {type: string, enum: [red, brown]}
            owner: {$ref: '#/components/schemas/Owner'}
            photoUrls: {type: array, xml: {wrapped: true}, items: {type: string, xml: {name: photoUrl}}}
            owners: {type: array, xml: {name: Owners, wrapped: true}, items: {$ref: '#/components/schemas/Owner'}}
            sizes: {type: array, xml: {wrapped: true}, items: {type: integer}}
            nick: {type: array, items: {type: string}}
            scores: {type: array, items: {type: integer, xml: {name: score}}}
            kind: {oneOf: [{$ref: '#/components/schemas/Owner'}, {$ref: '#/components/schemas/Note'}]}
            dead: {type: [boolean, 'null']}
            serial: {type: string, readOnly: true}
            labels: {type: object, additionalProperties: {type: integer}}
            parent: {$ref: '#/components/schemas/Pet'}
        Owner:
          type: object
          xml: {name: Person, namespace: 'urn:people', prefix: p}
          properties:
            first: {type: string, xml: {namespace: 'urn:people', prefix: p}}
            age: {type: integer}
        Note:
          type: object
          properties:
            body: {type: string, xml: {nodeType: text}}
            lang: {type: string, xml: {nodeType: attribute}}
        Problem: {type: object, properties: {code: {type: integer}}}
"""


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    with imported(DOCUMENT, tmp_path_factory.mktemp("xml")) as found:
        yield found


def sent(package: Any, pet: Any) -> str:
    """Return the body that a pet is sent as, in its canonical form."""
    with Loopback(Answer(201, body=b"<pet/>", headers={"Content-Type": "application/xml"})) as server:
        with package.ApiClient(package.Configuration(server.url)) as client:
            client.default.add_pet(body=pet)
        (request,) = server.requests
    assert request.headers["content-type"] == "application/xml"
    assert request.body.startswith(b'<?xml version="1.0" encoding="UTF-8"?>')
    return ElementTree.canonicalize(request.body.decode())


def received(package: Any, text: str | bytes, content_type: str = "application/xml", **settings: Any) -> Any:
    """Return the pet that a body is read as."""
    body = text.encode() if isinstance(text, str) else text
    answer = Answer(201, body=body, headers={"Content-Type": content_type})
    with Loopback(answer) as server, package.ApiClient(package.Configuration(server.url, **settings)) as client:
        return client.default.add_pet_with_http_info(body=package.Pet(name="x", nick=[]))


INSTANCE = "http://www.w3.org/2001/XMLSchema-instance"
PERSON = '<p:Person xmlns:p="urn:people"><p:first>{}</p:first></p:Person>'


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"id": 7}, '<pet id="7"><name>x</name></pet>'),
        ({"nick": ["a", "b"]}, "<pet><name>x</name><nick>a</nick><nick>b</nick></pet>"),
        ({"scores": [1, 2]}, "<pet><name>x</name><score>1</score><score>2</score></pet>"),
        ({"sizes": [1, 2]}, "<pet><name>x</name><sizes><sizes>1</sizes><sizes>2</sizes></sizes></pet>"),
        ({"sizes": []}, "<pet><name>x</name><sizes></sizes></pet>"),
        ({"photo_urls": ["u"]}, "<pet><name>x</name><photoUrls><photoUrl>u</photoUrl></photoUrls></pet>"),
        ({"good": True, "weight": 1.5}, "<pet><name>x</name><good>true</good><weight>1.5</weight></pet>"),
        ({"born": date(2020, 1, 2)}, "<pet><name>x</name><born>2020-01-02</born></pet>"),
        ({"seen": datetime(2020, 1, 2, tzinfo=UTC)}, "<pet><name>x</name><seen>2020-01-02T00:00:00Z</seen></pet>"),
        ({"labels": {"a": 1}}, "<pet><name>x</name><labels><a>1</a></labels></pet>"),
        ({"serial": "s"}, "<pet><name>x</name></pet>"),
        (
            {"dead": None},
            f'<pet><name>x</name><dead xmlns:xsi="{INSTANCE}" xsi:nil="true"></dead></pet>',
        ),
        ({"name": "<&>\"' ä\r\n"}, "<pet><name>&lt;&amp;&gt;\"' ä&#xD;\n</name></pet>"),
    ],
)
def test_fields_are_written_as_the_document_has_them(package: Any, fields: dict[str, Any], expected: str) -> None:
    pet = package.Pet(**{"name": "x", "nick": [], **fields})
    assert sent(package, pet) == expected
    read = received(package, expected).data
    pet.serial = None
    assert read == pet


def test_referenced_models_bring_their_names_and_namespaces(package: Any) -> None:
    owner = package.Owner(first="Ann")
    pet = package.Pet(name="x", nick=[], owner=owner, owners=[owner, package.Owner(first="Bob")])
    body = sent(package, pet)
    people = PERSON.format("Ann"), PERSON.format("Ann"), PERSON.format("Bob")
    assert body == "<pet><name>x</name>{}<Owners>{}{}</Owners></pet>".format(*people)
    assert received(package, body).data == pet


def test_text_and_attributes_of_a_variant(package: Any) -> None:
    pet = package.Pet(name="x", nick=[], kind=package.Note(body="good", lang="en"))
    assert sent(package, pet) == '<pet><name>x</name><kind lang="en">good</kind></pet>'
    assert received(package, '<pet><name>x</name><kind lang="en">good</kind></pet>').data == pet
    other = received(package, "<pet><name>x</name><kind><first>Ann</first><age>3</age></kind></pet>").data
    assert other.kind == package.Owner(first="Ann", age=3)


def test_a_model_inside_itself(package: Any) -> None:
    inner = package.Pet(name="inner", nick=[])
    pet = package.Pet(name="outer", nick=[], parent=inner)
    text = "<pet><name>outer</name><pet><name>inner</name></pet></pet>"
    assert sent(package, pet) == text
    assert received(package, text).data == pet


@pytest.mark.parametrize(
    ("text", "field", "expected"),
    [
        ("<pet><photoUrls><url>a</url></photoUrls></pet>", "photo_urls", ["a"]),
        ("<pet><photoUrls>a</photoUrls><photoUrls>b</photoUrls></pet>", "photo_urls", ["a", "b"]),
        ("<pet><photoUrls><n>1</n><photoUrl>a</photoUrl></photoUrls></pet>", "photo_urls", ["a"]),
        ("<pet><photoUrls/></pet>", "photo_urls", []),
        ("<pet/>", "photo_urls", None),
        ("<pet/>", "nick", []),
        ("<pet><nick><each>a</each><each>b</each></nick></pet>", "nick", ["a", "b"]),
        ("<pet><nick/></pet>", "nick", [""]),
        ("<pet><id>7</id></pet>", "id", 7),
        ("<pet name='Rex'/>", "name", "Rex"),
        ("<x:pet xmlns:x='urn:x'><x:name>Rex</x:name></x:pet>", "name", "Rex"),
        ("<pet><good> 1 </good></pet>", "good", True),
        ("<pet><weight>5</weight></pet>", "weight", 5),
        ("<pet><weight/></pet>", "weight", None),
        ("<pet><name/></pet>", "name", ""),
        ("<pet><name><![CDATA[a <b>]]> c</name></pet>", "name", "a <b> c"),
        ("<pet><color>\n red </color></pet>", "color", "red"),
        ("<pet><color>blue</color></pet>", "color", "blue"),
        ("<pet><weight>heavy</weight></pet>", "weight", "heavy"),
        ("<pet><name>a</name><name>b</name></pet>", "name", ["a", "b"]),
    ],
)
def test_reading_makes_the_best_of_what_comes(package: Any, text: str, field: str, expected: Any) -> None:
    read = received(package, text).data
    assert type(read) is package.Pet
    assert getattr(read, field) == expected


def test_what_is_not_declared_is_kept_and_sent_back(package: Any) -> None:
    text = (
        '<pet tone="low"><name>x</name><chip maker="a"><code>1</code><code>2</code></chip>'
        '<o:v xmlns:o="urn:o">3</o:v>loose</pet>'
    )
    pet = received(package, text).data
    assert pet.additional_properties == {
        "@tone": "low",
        "chip": {"@maker": "a", "code": ["1", "2"]},
        "{urn:o}v": "3",
        "#text": "loose",
    }
    again = received(package, sent(package, pet)).data
    assert again == pet


def test_differences_from_the_schema_are_listed_and_refused_in_strict_mode(package: Any) -> None:
    text = "<pet><name>x</name><weight>heavy</weight><owner><age>old</age></owner></pet>"
    answer = received(package, text)
    assert [str(each) for each in answer.warnings] == [
        "$.weight: expected a number, found 'heavy'",
        "$.owner.age: expected an integer, found 'old'",
    ]
    with pytest.raises(package.exceptions.ResponseValidationError):
        received(package, text, strict=True)
    (fault,) = received(package, "<cat><name>x</name></cat>").warnings
    assert str(fault) == "$: expected the element pet, found 'cat'"


@pytest.mark.parametrize(
    ("body", "problem"),
    [
        (b'<!DOCTYPE pet [<!ENTITY a "b">]><pet><name>&a;</name></pet>', "a document type, which is not read"),
        (b'<!DOCTYPE pet SYSTEM "file:///etc/passwd"><pet/>', "a document type, which is not read"),
        (b"<pet>&a;</pet>", "undefined entity: line 1, column 5"),
        (b"<a>" * 5000 + b"</a>" * 5000, "nested more than 100 deep"),
        (b"<pet><name>x</pet>", "mismatched tag: line 1, column 14"),
        (b"", "no element found: line 1, column 0"),
    ],
)
def test_what_is_no_safe_xml_comes_as_it_is_with_a_warning(package: Any, body: bytes, problem: str) -> None:
    answer = received(package, body)
    assert answer.data == (body.decode() or None)
    assert [each.expected for each in answer.warnings] == [f"application/xml (not XML: {problem})"]
    with pytest.raises(package.exceptions.DecodeError):
        received(package, body, strict=True)


def test_character_sets_of_the_header_and_of_the_text(package: Any) -> None:
    text = "<?xml version='1.0' encoding='iso-8859-1'?><pet><name>Bär</name></pet>"
    for body, content_type in (
        (text.encode("latin-1"), "application/xml"),
        ("<pet><name>Bär</name></pet>".encode("latin-1"), "text/xml; charset=iso-8859-1"),
        (text.replace("iso-8859-1", "utf-16").encode("utf-16"), "application/xml"),
        (text.encode("latin-1"), "application/xml; charset=utf-8"),
        ("<pet><name>Bär</name></pet>".encode(), "application/xml; charset=unheard-of"),
    ):
        assert received(package, body, content_type).data.name == "Bär"


@pytest.mark.parametrize("name", ["a\x00b", "a\x0bb", "\ud800"])
def test_a_character_that_xml_lacks_is_refused(package: Any, name: str) -> None:
    with pytest.raises(ValueError, match="XML cannot express the character"):
        sent(package, package.Pet(name=name, nick=[]))


def test_a_name_that_is_none_is_refused(package: Any) -> None:
    pet = package.Pet(name="x", nick=[], labels={"a b": 1})
    with pytest.raises(ValueError, match="'a b' cannot be the name of an XML element or attribute"):
        sent(package, pet)


def test_xml_that_the_caller_has_is_sent_as_it_is(package: Any) -> None:
    assert sent(package, '<?xml version="1.0" encoding="UTF-8"?><pet a=\'1\'/>') == '<pet a="1"></pet>'


@pytest.mark.parametrize("way", DRIVES)
def test_lists_come_as_models(package: Any, way: str) -> None:
    body = b"<pets><pet><name>a</name></pet><pet><name>b</name></pet></pets>"
    with Loopback(Answer(200, body=body, headers={"Content-Type": "application/xml"})) as server:
        configuration = package.Configuration(server.url)
        if way == "sync":
            with package.ApiClient(configuration) as client:
                pets = client.default.all()
        else:

            async def work() -> Any:
                async with package.AsyncApiClient(configuration) as client:
                    return await client.default.all()

            pets = Drive(way, package, configuration).run(work)
        assert server.requests[0].headers["accept"] == "application/vnd.pets+xml"
    assert [each.name for each in pets] == ["a", "b"]


def test_json_goes_before_xml_unless_xml_is_asked_for(package: Any) -> None:
    owner = package.Owner(first="Ann")
    answers = (
        Answer(200, json={"first": "Bob"}),
        Answer(200, body=b"<Person><first>Cy</first></Person>", headers={"Content-Type": "text/xml"}),
    )
    with Loopback(*answers) as server, package.ApiClient(package.Configuration(server.url)) as client:
        assert client.default.put_either(body=owner).first == "Bob"
        asked = {"_content_type": "text/xml", "_headers": {"Accept": "text/xml"}}
        assert client.default.put_either(body=owner, **asked).first == "Cy"
    first, second = server.requests
    assert (first.headers["content-type"], first.json()) == ("application/json", {"first": "Ann"})
    assert first.headers["accept"].startswith("application/json, ")
    assert (second.headers["content-type"], second.headers["accept"]) == ("text/xml", "text/xml")
    assert ElementTree.canonicalize(second.body.decode()) == PERSON.format("Ann")


def test_errors_are_read_as_well(package: Any) -> None:
    answer = Answer(400, body=b"<Problem><code>17</code></Problem>", headers={"Content-Type": "application/xml"})
    with (
        Loopback(answer) as server,
        package.ApiClient(package.Configuration(server.url)) as client,
        pytest.raises(package.ApiException) as caught,
    ):
        client.default.add_pet(body="<pet/>")
    assert caught.value.data == package.Problem(code=17)


def test_a_string_is_the_text_of_the_body(package: Any) -> None:
    answer = Answer(200, body=b"<a>1</a>", headers={"Content-Type": "application/xml"})
    with Loopback(answer) as server, package.ApiClient(package.Configuration(server.url)) as client:
        assert client.default.text() == "<a>1</a>"


def test_a_package_without_xml_bodies_carries_none_of_it(tmp_path: Path) -> None:
    document = DOCUMENT.replace("application/xml", "application/json").replace("text/xml", "text/json")
    made, _ = generated(document.replace("application/vnd.pets+xml", "application/json"), tmp_path)
    assert [path for path in made.tree.files if "xml" in path] == []
    assert not any(b"xml" in content for path, content in made.tree.files.items() if path.endswith("pet.py"))


def test_an_empty_element_is_no_item_that_requires_something(tmp_path: Path) -> None:
    document = """
        openapi: 3.0.3
        info: {title: T, version: '1'}
        paths:
          /a:
            get:
              operationId: a
              responses:
                '200': {description: x, content: {text/xml: {schema: {$ref: '#/components/schemas/All'}}}}
        components:
          schemas:
            All:
              type: object
              properties:
                full: {type: array, items: {type: object, required: [a], properties: {a: {type: string}}}}
                bare: {type: array, items: {type: object, properties: {a: {type: string}}}}
        """
    with (
        imported(document, tmp_path) as package,
        Loopback(Answer(200, body=b"<All><full/><bare/></All>", headers={"Content-Type": "text/xml"})) as server,
        package.ApiClient(package.Configuration(server.url)) as client,
    ):
        found = client.default.a()
    assert (found.full, len(found.bare)) == ([], 1)


CLASHES = """
    openapi: 3.1.0
    info: {title: Clashes, version: '1'}
    paths:
      /x:
        put:
          operationId: putX
          requestBody: {content: {application/xml: {schema: {$ref: '#/components/schemas/Rule'}}}}
          responses:
            '200': {description: x, content: {application/xml: {schema: {$ref: '#/components/schemas/Rule'}}}}
    components:
      schemas:
        Event: {type: string, xml: {name: event}}
        Rule:
          type: object
          properties:
            deprecated: {type: string, xml: {name: event}}
            events: {type: array, items: {$ref: '#/components/schemas/Event'}}
            fee: {type: object, properties: {sum: {type: integer}}, xml: {name: money}}
            fine: {type: object, properties: {days: {type: integer}}, xml: {name: money}}
"""


SHARED = [
    ("<event>a</event>", {"events": ["a"]}),
    ("<event>a</event><event>b</event>", {"events": ["a", "b"]}),
    ("<money><sum>1</sum></money>", {"fee": {"sum": 1}}),
    ("<money><sum>1</sum></money><money><days>2</days></money>", {"fee": {"sum": 1}, "fine": {"days": 2}}),
]


def test_properties_of_one_name_in_xml_share_its_elements(tmp_path: Path) -> None:
    headers = {"Content-Type": "application/xml"}
    answers = [Answer(200, body=f"<Rule>{inside}</Rule>".encode(), headers=headers) for inside, _ in SHARED]
    with (
        imported(CLASHES, tmp_path) as package,
        Loopback(*answers) as server,
        package.ApiClient(package.Configuration(server.url, strict=True)) as client,
    ):
        found = [client.default.put_x(body=package.Rule(events=["x", "y"])).to_dict() for _ in SHARED]
        assert found == [expected for _, expected in SHARED]
    body = server.requests[0].body.decode()
    assert ElementTree.canonicalize(body) == "<Rule><event>x</event><event>y</event></Rule>"
