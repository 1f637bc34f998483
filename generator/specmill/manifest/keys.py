"""Every key of the manifest, described once: for validation, the published JSON Schema and the documentation."""

from __future__ import annotations

from enum import Enum

from attrs import evolve

from specmill.plan.editions import EDITIONS
from specmill.values import frozen


class Type(Enum):
    """What stands under a key. The value is the noun of messages."""

    TEXT = "a string"
    TEXTS = "an array of strings"
    INTEGER = "an integer"
    COUNT = "an integer that is not negative"
    NUMBER = "a number"
    FLAG = "true or false"
    STATUSES = "an array of HTTP statuses"
    TABLE = "a table"


@frozen
class Key:
    """One key of a table."""

    name: str
    type: Type
    text: str
    """What it does."""
    choices: tuple[str, ...] = ()
    required: bool = False
    keys: tuple[Key, ...] = ()
    """Of a table."""
    each: tuple[Key, ...] = ()
    """Of every table under it: its own keys are names of the user's."""
    named: str = "NAME"
    """What such a name stands for, in the documentation."""
    short: str = ""
    """The key of such a table that a string in its place stands for."""


RETRY = (
    Key("attempts", Type.INTEGER, "Attempts at most in all, the first one included."),
    Key("connect_attempts", Type.INTEGER, "Attempts at most while nothing reaches the server."),
    Key("base", Type.NUMBER, "Seconds that the first delay is drawn from; doubled each time."),
    Key("cap", Type.NUMBER, "Seconds that no drawn delay exceeds."),
    Key("statuses", Type.STATUSES, "Statuses worth another attempt."),
    Key("respect_retry_after", Type.FLAG, "Whether a server is heeded that says when to come back."),
    Key("retry_after_ceiling", Type.NUMBER, "Seconds; a server that asks to wait longer is not waited for."),
    Key("total", Type.NUMBER, "Seconds that all attempts and delays may take together."),
    Key("all_methods", Type.FLAG, "Whether requests that are not idempotent are repeated too."),
)
"""Fields of the runtime's retry policy."""

PAGINATION = (
    Key(
        "style",
        Type.TEXT,
        "What the next page is asked for with; auto, the default, looks for an offset or a page, and a limit.",
        choices=("auto", "none", "offset", "page", "cursor", "url", "link"),
    ),
    Key("offset", Type.TEXT, "Parameter with the number of items to skip."),
    Key("page", Type.TEXT, "Parameter with the number of the page."),
    Key("cursor", Type.TEXT, "Parameter that takes what the page before says."),
    Key("limit", Type.TEXT, "Parameter with the number of items on a page."),
    Key("items", Type.TEXT, "Property with the items; by default the whole body, or its only array."),
    Key("total", Type.TEXT, "Property with the number of all items, of the page or its envelope."),
    Key("total_header", Type.TEXT, "Header field with the number of all items."),
    Key("next", Type.TEXT, "Property with the cursor or the URL of the next page, of the page or its envelope."),
    Key("next_header", Type.TEXT, "Header field with the cursor of the next page."),
    Key("page_size", Type.INTEGER, "Items of a page where the caller does not say; the server honours as many."),
    Key("start", Type.COUNT, "First offset or page; 0 and 1 by default."),
    Key(
        "until",
        Type.TEXT,
        "The last page where there is no total: an empty one, or one shorter than page_size.",
        choices=("empty", "short"),
    ),
)
"""How the pages of one operation follow one another. Properties inside others are joined with dots."""

POLLING = (
    Key(
        "operation",
        Type.TEXT,
        "operationId, or 'GET /path', of what reports on the task that the answer names. Without it, the address is "
        "asked that the answer names in a header field.",
    ),
    Key("task", Type.TEXT, "Property of the answer that names the task; by default called like the parameter, or id."),
    Key("parameter", Type.TEXT, "Parameter that takes the task; by default the only one that is new."),
    Key(
        "fetch", Type.TEXT, "Operation that gives the result of the task; of an address, what its last answer is like."
    ),
    Key("result", Type.TEXT, "Property of the last report that is the result; the whole report by default."),
    Key(
        "header",
        Type.TEXT,
        "Header field with the address; by default the first there is of Operation-Location, Azure-AsyncOperation and "
        "Location.",
    ),
    Key(
        "final",
        Type.TEXT,
        "Where the result is once a report says that all is done: in the report, at the Location of the first answer, "
        "or at the operation's own address. By default as Azure's services have it.",
        choices=("report", "location", "original"),
    ),
    Key("status", Type.TEXT, "Property of a report with the state; status or state by default."),
    Key("success", Type.TEXTS, "States that mean that the work is done."),
    Key("failure", Type.TEXTS, "States that mean that it failed. Any other one means that it goes on."),
    Key("interval", Type.NUMBER, "Seconds before the first question where the server does not say; they grow."),
    Key("longest", Type.NUMBER, "Seconds that no such wait exceeds; 30 by default."),
    Key("deadline", Type.NUMBER, "Seconds that are waited in all where the caller does not say; 3600 by default."),
)
"""What becomes of an operation that goes on after its answer. Properties inside others are joined with dots."""

ENVELOPE = (
    Key(
        "result",
        Type.TEXT,
        (
            "Property of a successful answer in JSON that is its data, or * for the only one it has; the rest is left "
            "out."
        ),
    ),
    Key("error", Type.TEXT, "Property of the answer to a failed call that is the error; the whole answer by default."),
    Key("code", Type.TEXT, "Property of the error with its code, which exceptions have; `code` by default."),
    Key("message", Type.TEXT, "Property of the error with its text, which exceptions have; `message` by default."),
)
"""What an API puts around all its answers. Properties inside others are joined with dots."""

SPEC = Key("spec", Type.TEXT, "Path of the document, from the manifest's folder. A package has this or `apis`.")

DOCUMENT = (
    Key("overlays", Type.TEXTS, "OpenAPI Overlay documents (1.0 and 1.1), applied to the document in order."),
    Key(
        "pagination",
        Type.TABLE,
        "How the pages of operations follow one another: a table each for operationIds, or patterns with * and ?.",
        each=PAGINATION,
        named="PATTERN",
    ),
    Key(
        "polling",
        Type.TABLE,
        "Operations that go on after their answer, and how to ask for the result: a table each for operationIds, or "
        "patterns with * and ?.",
        each=POLLING,
        named="PATTERN",
    ),
    Key(
        "retries",
        Type.TABLE,
        "How single operations are repeated: a table each for operationIds, or patterns with * and ?.",
        each=(
            *RETRY,
            Key("idempotent", Type.FLAG, "Whether a call may be repeated; by default its method says so."),
        ),
        named="PATTERN",
    ),
    Key("envelope", Type.TABLE, "What the API puts around all its answers, and callers need not see.", keys=ENVELOPE),
    Key(
        "include",
        Type.TEXTS,
        "Operations to generate, all by default: operationIds, paths, 'METHOD /path' or 'tag:NAME', with * and ?.",
    ),
    Key("exclude", Type.TEXTS, "Operations to leave out, in the same terms."),
)
"""What is said of a single document. Of several, each has its own."""

APIS = Key(
    "apis",
    Type.TABLE,
    "Several documents of one package: a table each, or just the document's path, under a name of the user's that "
    "Api classes, groups of operations, and models of the same name get in front.",
    each=(evolve(SPEC, text="Path of the document, from the manifest's folder.", required=True), *DOCUMENT),
    named="API",
    short="spec",
)

ACCEPT = Key(
    "accept",
    Type.TABLE,
    "Warnings and notes that are known and accepted: a table each, or just the reason, under the code. One that "
    "matches nothing is an error.",
    each=(
        Key("reason", Type.TEXT, "Why it is accepted.", required=True),
        Key(
            "at",
            Type.TEXTS,
            "Places it is accepted at, everywhere by default: 'FILE#/POINTER' or '#/POINTER', with * "
            "and ?. Each has to match.",
        ),
    ),
    named="CODE",
    short="reason",
)

PACKAGE = (
    SPEC,
    APIS,
    *DOCUMENT,
    Key(
        "version",
        Type.TEXT,
        'Version of the generated package (PEP 440), or "auto", the default: 0.1.0 at first, then what the changes '
        "call for. Where a version is pinned, changes that break its callers are refused.",
    ),
    Key(
        "breaking",
        Type.TEXT,
        "What becomes of changes that break callers of a pinned version: refuse by default; accept, which also leaves "
        "them out of the changelog, by default for a version on the way to a release (1.0.0.dev0, 1.0.0rc1).",
        choices=("refuse", "accept"),
    ),
    Key("distribution", Type.TEXT, "Name for pip; the package's name by default."),
    Key(
        "compat",
        Type.TEXT,
        "The generator whose call sites have to keep running.",
        choices=("none", "swagger-codegen", "openapi-generator"),
    ),
    Key(
        "returns",
        Type.TEXT,
        "What methods return: the value, the default, and raise where a call fails; or an outcome with success, value "
        "and error.",
        choices=("value", "outcome"),
    ),
    Key(
        "mixins",
        Type.TEXTS,
        "Opt-in modules of the runtime: layers of the clients, in the order of their bases, and names to export.",
    ),
    Key("templates", Type.TEXTS, "Folders laid over the templates of the tool; the first that has a file wins."),
    Key(
        "facade",
        Type.TEXT,
        (
            "Folder of hand-written modules that are copied into the package. What its `__init__.py` imports, the "
            "package exports, and likewise its folders `api` and `models`; its `README.md` goes into that of the "
            "package."
        ),
    ),
    Key(
        "edition",
        Type.TEXT,
        "Form of the output, 2026 by default. Raised by hand, never by an upgrade; `specmill edition` says what that "
        "would change. " + " ".join(f"{each.name}: {each.text}" for each in EDITIONS[1:]),
        choices=tuple(each.name for each in EDITIONS),
    ),
    Key(
        "engine",
        Type.TEXT,
        "What generates: openapi-python-client is run over the upgraded document, and given our retries and tokens.",
        choices=("own", "openapi-python-client"),
    ),
    Key("http", Type.TEXT, "The HTTP library that the package needs; httpx by default.", choices=("httpx", "httpx2")),
    Key(
        "sbom",
        Type.FLAG,
        "Whether the project has a bill of materials, `bom.json` (CycloneDX 1.6): the package, what it requires, and "
        "the SHA-256 of the documents it is made from.",
    ),
    Key("retry", Type.TABLE, "Retry policy of the generated client.", keys=RETRY),
    ACCEPT,
)
"""Keys of ``[packages.NAME]``."""
