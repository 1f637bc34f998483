"""What an API is, in wire terms: the boundary between reading documents and planning Python.

Everything here is a frozen value that names things as they appear on the wire. There is no Python name, no
annotation and no import in it, and nothing of OpenAPI's syntax either: no ``$ref`` objects, no ``allOf``, no
``nullable``, no parameter that may be in a body. Two later stages build on that: planning chooses Python names, and
other products (a mock server, a diff of two documents) can read the same values.

A schema that needs a name of its own, be it a component or an object found inside another schema, lives once in
:attr:`Api.schemas` under its :data:`SchemaId`; everywhere else it is a :class:`Reference`. So cycles cost nothing.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from typing import TypeAlias

from attrs import field

from specmill.values import frozen

SchemaId: TypeAlias = str
"""Where a schema stands in the normal form: ``file#/json/pointer``. Unique, and stable while the document is."""

OperationKey: TypeAlias = tuple[str, str, str]
"""Part, method and path."""

Json: TypeAlias = "None | bool | int | float | str | list[Json] | dict[str, Json]"


@frozen
class Place:
    """A node of a document as it was written, for diagnostics and for names kept in the lock."""

    file: str
    """Path of the file, as the user named it, or the URL it came from."""
    pointer: str
    """JSON pointer (RFC 6901) into the file as written, before any upgrade."""


@frozen
class Docs:
    """Text for a reader, exactly as the document has it. Never trusted: it reaches output as a docstring only."""

    title: str | None = None
    summary: str | None = None
    description: str | None = None
    external_url: str | None = None
    deprecated: bool = False


NO_DOCS = Docs()


# -- schemas -----------------------------------------------------------------------------------------------------------


class Kind(Enum):
    """What a scalar is to a program, format already taken into account."""

    # There is one object for each member; the hash of an enumeration is a function of Python, and far slower.
    __hash__ = object.__hash__

    STRING = "string"
    INTEGER = "integer"
    NUMBER = "number"
    BOOLEAN = "boolean"
    NULL = "null"
    DATE_TIME = "date-time"
    DATE = "date"
    TIME = "time"
    DURATION = "duration"
    UUID = "uuid"
    DECIMAL = "decimal"
    """A decimal number in a JSON string."""
    DECIMAL_NUMBER = "decimal-number"
    """A decimal number as a JSON number."""
    BYTE = "byte"
    """Base64 text (RFC 4648 section 4) standing for bytes."""
    BINARY = "binary"
    """Raw bytes: a whole body, a multipart file, or the content of a Swagger 2.0 ``file``."""
    UNIX_TIME = "unix-time"
    """Seconds since 1970-01-01T00:00:00Z as a JSON number."""


@frozen
class Constraints:
    """Validation keywords that a client may check before it sends. All optional; absent keywords are None."""

    minimum: int | float | None = None
    maximum: int | float | None = None
    exclusive_minimum: int | float | None = None
    exclusive_maximum: int | float | None = None
    multiple_of: int | float | None = None
    min_length: int | None = None
    max_length: int | None = None
    pattern: str | None = None
    min_items: int | None = None
    max_items: int | None = None
    unique_items: bool = False
    min_properties: int | None = None
    max_properties: int | None = None


NO_CONSTRAINTS = Constraints()


@frozen
class Scalar:
    kind: Kind
    format: str | None = None
    """The ``format`` as written, also where it did not change the kind (``int64``, ``password``, ``email``)."""
    constraints: Constraints = NO_CONSTRAINTS


@frozen
class Enumeration:
    """A closed list of values in the document; clients treat it as open when they read. Null is never among them."""

    values: tuple[str | int | float | bool, ...]
    """In document order, without duplicates. Strings, integers, floats and booleans may be mixed."""
    names: Mapping[str, str] = field(factory=dict, eq=False)
    """JSON text of a value (as :func:`json.dumps` has it) -> the name the document suggests for it, untrusted."""
    docs: Mapping[str, str] = field(factory=dict, eq=False)
    """JSON text of a value -> its description (``x-enum-descriptions``, or oneOf of const with title)."""


@frozen
class Array:
    items: Schema
    prefix: tuple[Schema, ...] = ()
    """``prefixItems``; with ``items`` :class:`Nothing` the array is a closed tuple."""
    constraints: Constraints = NO_CONSTRAINTS
    xml: Xml | None = None
    item_xml: Xml | None = None
    """What the document says of the items where they stand, not where they are defined."""


@frozen
class Map:
    """An object with no declared properties: any key, one schema for the values."""

    values: Schema
    constraints: Constraints = NO_CONSTRAINTS


@frozen
class Xml:
    """The ``xml`` object of a schema (OpenAPI 3.1 section 4.8.26; 3.2 says the same by ``nodeType``)."""

    name: str | None = None
    namespace: str | None = None
    prefix: str | None = None
    attribute: bool = False
    wrapped: bool = False
    text: bool = False
    """The value is the text of the element around it."""
    cdata: bool = False
    """Likewise, as a CDATA section."""


@frozen
class Field:
    """A property of a record."""

    name: str
    """Wire name. Any text, the empty string included."""
    schema: Schema
    required: bool
    place: Place
    docs: Docs = NO_DOCS
    read_only: bool = False
    write_only: bool = False
    default: Default | None = None
    secret: bool = False
    """The document marks the value as secret: ``format: password``, or ``x-sensitive``."""
    xml: Xml | None = None


@frozen
class Default:
    """A default that fits its schema. Wrapped, since null is a possible default."""

    value: Json


@frozen
class Record:
    """An object with declared properties, every ``allOf`` merged into one flat list in document order."""

    fields: tuple[Field, ...]
    additional: Schema
    """Schema of undeclared properties: :class:`Anything` when the document is silent, :class:`Nothing` when false."""
    xml: Xml | None = None
    constraints: Constraints = NO_CONSTRAINTS


@frozen
class Discriminator:
    """Which property tells the variants of a union apart, and what each value stands for."""

    property: str
    mapping: Mapping[str, SchemaId]
    """Every known value, explicit or implied by a component's name or a const, to the schema of its variant."""
    default: SchemaId | None = None
    """For any other value: OpenAPI 3.2 ``defaultMapping``, or the parent where the union is a parent's family."""


@frozen
class Union:
    """One of several schemas. Flat: no variant is a union or nullable. Base properties are merged into the variants."""

    variants: tuple[Schema, ...]
    discriminator: Discriminator | None = None


@frozen
class Nullable:
    """The inner schema, or null. Never nested, never around :class:`Anything`."""

    inner: Schema


@frozen
class Reference:
    """The schema :attr:`Api.schemas` has under ``target``."""

    target: SchemaId


@frozen
class Anything:
    """Any JSON value."""


@frozen
class Nothing:
    """No value at all (``false`` as a schema)."""


Schema: TypeAlias = "Scalar | Enumeration | Array | Map | Record | Union | Nullable | Reference | Anything | Nothing"

ANYTHING = Anything()
NOTHING = Nothing()


@frozen
class Hint:
    """Where the name of a schema without one of its own comes from: ``parent`` (a schema, or none) and the way there.

    ``path`` holds wire words, outermost first: a property name, ``item`` for array items, ``value`` for map values,
    ``option`` and a tag for union variants, or an operation's id with ``body``, ``response`` and a status.
    """

    parent: SchemaId | None
    path: tuple[str, ...]


@frozen
class NamedSchema:
    """A schema under its id: a component of the document, or an inline schema that deserves a class of its own.

    ``schema`` is never :class:`Nullable`: whether null is admitted is said where the schema is used. A record stands
    nowhere else than here. A parent with a discriminator that others name in their ``allOf`` is a record under its own
    id; the union of parent and children has the id ``<parent>~any``, and whoever refers to the parent refers to that.
    """

    id: SchemaId
    name: str | None
    """Component name as written; None for an inline schema, whose name is made from ``hint``."""
    schema: Schema
    place: Place
    docs: Docs = NO_DOCS
    hint: Hint | None = None
    tag: tuple[str, str] | None = None
    """(property, value) when the schema is a discriminated variant that has to carry its own value when sent."""
    part: str = ""
    """The part it belongs to, if it belongs to one alone: see :class:`Part`."""


# -- operations --------------------------------------------------------------------------------------------------------


class In(Enum):
    PATH = "path"
    QUERY = "query"
    HEADER = "header"
    COOKIE = "cookie"
    QUERYSTRING = "querystring"
    """OpenAPI 3.2: the whole query string as one value."""


class Style(Enum):
    """Parameter styles of OpenAPI 3.1 section 4.8.12.2, and two delimiters that only Swagger 2.0 has."""

    SIMPLE = "simple"
    LABEL = "label"
    MATRIX = "matrix"
    FORM = "form"
    SPACE_DELIMITED = "spaceDelimited"
    PIPE_DELIMITED = "pipeDelimited"
    DEEP_OBJECT = "deepObject"
    TAB_DELIMITED = "tabDelimited"


@frozen
class Parameter:
    name: str
    """Wire name."""
    where: In
    schema: Schema
    required: bool
    place: Place
    style: Style = Style.SIMPLE
    explode: bool = False
    allow_reserved: bool = False
    allow_empty: bool = False
    media_type: str | None = None
    """Set for a ``content``-typed parameter, whose value is encoded as that media type (JSON)."""
    docs: Docs = NO_DOCS
    default: Default | None = None
    example: Default | None = None
    secret: bool = False


@frozen
class PartEncoding:
    """How one property of a form or multipart body is sent (OpenAPI 3.1 section 4.8.15)."""

    property: str
    content_type: str | None = None
    style: Style | None = None
    explode: bool | None = None
    allow_reserved: bool = False
    headers: tuple[Parameter, ...] = ()


@frozen
class Content:
    """One media type of a body, with its schema. ``media_type`` is lower-case, parameters dropped."""

    media_type: str
    schema: Schema | None
    """None when the document gives the media type and no schema."""
    encodings: tuple[PartEncoding, ...] = ()
    envelope: tuple[str, ...] = ()
    """Path of the property that is the value, ``schema`` being that property's; empty if the whole body is."""
    beside: tuple[tuple[tuple[str, ...], Schema], ...] = ()
    """Scalars of the whole body that are outside of that property: their paths and schemas."""
    item_schema: Schema | None = None
    """OpenAPI 3.2 ``itemSchema``: schema of one item of a sequential media type (server-sent events, JSON lines)."""
    example: Default | None = None
    xml: Xml | None = None
    """Of XML: what the document says of the root element, where it is used or defined."""


@frozen
class Body:
    required: bool
    contents: tuple[Content, ...]
    """At least one, in document order."""
    place: Place
    name: str | None = None
    """The name a Swagger 2.0 body parameter had, or ``x-codegen-request-body-name``; OpenAPI 3 bodies have none."""
    docs: Docs = NO_DOCS
    position: int | None = None
    """Index the body had among the parameters in a Swagger 2.0 document: callers know that order."""


@frozen
class HeaderField:
    """A declared header field of a response, in style ``simple`` or as JSON."""

    name: str
    schema: Schema
    required: bool
    docs: Docs = NO_DOCS
    explode: bool = False
    media_type: str | None = None
    """Set where ``content`` says how the value is encoded."""


@frozen
class Response:
    status: str
    """``200``, a range such as ``4XX`` (upper case), or ``default``."""
    contents: tuple[Content, ...]
    """Empty for a response without a body."""
    headers: tuple[HeaderField, ...] = ()
    docs: Docs = NO_DOCS
    links: tuple[str, ...] = ()


@frozen
class ServerVariable:
    name: str
    default: str
    choices: tuple[str, ...] = ()
    docs: Docs = NO_DOCS


@frozen
class Server:
    url: str
    """Template, ``{variable}`` included; may be relative to the document's own address."""
    variables: tuple[ServerVariable, ...] = ()
    docs: Docs = NO_DOCS
    name: str | None = None


class SchemeType(Enum):
    API_KEY = "apiKey"
    HTTP_BASIC = "basic"
    HTTP_BEARER = "bearer"
    HTTP_OTHER = "http"
    """Any other HTTP authentication scheme; ``SecurityScheme.http_scheme`` names it."""
    OAUTH2 = "oauth2"
    OPENID_CONNECT = "openIdConnect"
    MUTUAL_TLS = "mutualTLS"


@frozen
class OAuthFlow:
    kind: str
    """``authorizationCode``, ``clientCredentials``, ``implicit``, ``password`` or ``deviceAuthorization``."""
    authorization_url: str | None = None
    token_url: str | None = None
    refresh_url: str | None = None
    scopes: Mapping[str, str] = field(factory=dict)


@frozen
class SecurityScheme:
    id: str
    """Key in the document; requirements name it."""
    type: SchemeType
    place: Place
    where: In | None = None
    """API keys only: header, query or cookie."""
    name: str | None = None
    """API keys only: name of the header, query parameter or cookie."""
    http_scheme: str | None = None
    bearer_format: str | None = None
    flows: tuple[OAuthFlow, ...] = ()
    openid_url: str | None = None
    docs: Docs = NO_DOCS


@frozen
class Requirement:
    """One alternative: all of these schemes together. Empty means that no credential is an alternative too."""

    schemes: tuple[tuple[str, tuple[str, ...]], ...]
    """(scheme id, scopes), in document order."""


@frozen
class Retry:
    """How an operation is repeated, where that is said."""

    policy: Mapping[str, Json] | int | None = None
    """Settings of the retry policy; a number of retries; False for never; None for the policy of all operations."""
    idempotent: bool | None = None
    """Whether a call may be repeated; None decides by the method."""


@frozen
class Operation:
    id: str | None
    """``operationId`` as written; None when absent or empty. Uniqueness is not promised: planning settles names."""
    method: str
    """Upper case; any token for OpenAPI 3.2 ``additionalOperations``."""
    path: str
    """Template as written, e.g. ``/users/{id}``. May hold a literal query after ``?``."""
    place: Place
    tags: tuple[str, ...]
    parameters: tuple[Parameter, ...]
    """The operation's own in document order, then those of the path item it does not override."""
    body: Body | None
    responses: tuple[Response, ...]
    """Document order."""
    security: tuple[Requirement, ...]
    """Alternatives, the document's default already applied. Empty: the operation needs no credential."""
    servers: tuple[Server, ...] = ()
    """Only where the operation or its path item overrides the document's."""
    docs: Docs = NO_DOCS
    extensions: Mapping[str, Json] = field(factory=dict)
    """``x-`` keys that later stages read (``x-retry``, ``x-pagination``, …), untrusted data."""
    part: str = ""
    """The part it belongs to: see :class:`Part`."""
    retry: Retry | None = None
    rate: tuple[float, float] | None = None
    """Requests that the API allows in so many seconds, where that is said and wanted."""

    @property
    def label(self) -> str:
        """How it is called in messages: by its operationId, or by method and path."""
        return self.id or f"{self.method} {self.path}"

    @property
    def key(self) -> OperationKey:
        """What tells it from every other operation of an API."""
        return self.part, self.method, self.path


@frozen
class Message:
    """A webhook or callback: a request the API sends to its user."""

    name: str
    kind: str
    """``webhook`` or ``callback``."""
    method: str
    body: Body | None
    place: Place
    docs: Docs = NO_DOCS


@frozen
class Tag:
    name: str
    docs: Docs = NO_DOCS
    parent: str | None = None
    kind: str = "nav"
    """What it is for (OpenAPI 3.2 section 4.22): ``nav`` for groups of operations, else a mark that they carry."""


@frozen
class Info:
    title: str
    version: str
    docs: Docs = NO_DOCS
    contact: str | None = None
    license: str | None = None


@frozen
class ErrorShape:
    """Where the body of a failure says what went wrong."""

    path: tuple[str, ...]
    """Property that holds the error; empty if the body is the error."""
    code: str
    """Property of the error with its code."""
    message: str
    """Property of the error with a text for people."""


@frozen
class Part:
    """One of several documents that make one API together. Its operations are sent to its own servers."""

    name: str
    """Lower-case identifier, chosen by the user."""
    info: Info
    servers: tuple[Server, ...]


@frozen
class Api:
    """A whole document, or several that one package is made of, ready to be planned."""

    info: Info
    servers: tuple[Server, ...]
    """Empty where there are parts: they have servers of their own."""
    operations: tuple[Operation, ...]
    """Document order: paths in order, methods of a path in order."""
    schemas: Mapping[SchemaId, NamedSchema]
    """Components in document order, then inline schemas in the order they were met."""
    security_schemes: tuple[SecurityScheme, ...]
    tags: tuple[Tag, ...]
    messages: tuple[Message, ...] = ()
    declared_operations: int = 0
    """How many operations the document declares, those included that had to be dropped."""
    errors: Mapping[str, ErrorShape] = field(factory=dict)
    """What is known of all errors, by part."""
    parts: tuple[Part, ...] = ()
    """Where several documents make one API; empty for a single document."""
