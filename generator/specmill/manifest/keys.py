"""Every key of the manifest, described once: for validation, for the published JSON Schema and for the documentation.

A key whose feature does not exist yet is described too, and refused: leaving it out without a word would make a
package that is not the one that was asked for.
"""

from __future__ import annotations

from enum import Enum

from attrs import frozen


class Type(Enum):
    """What stands under a key. The value is the noun of messages."""

    TEXT = "a string"
    TEXTS = "an array of strings"
    INTEGER = "an integer"
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
    later: tuple[str, ...] = ()
    """Choices that are planned and refused."""
    required: bool = False
    supported: bool = True
    """False for a key that is planned and refused."""
    keys: tuple[Key, ...] = ()
    """Of a table."""


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

PACKAGE = (
    Key("spec", Type.TEXT, "Path of the document, from the manifest's folder.", required=True),
    Key("overlays", Type.TEXTS, "OpenAPI Overlay documents, applied in order.", supported=False),
    Key("version", Type.TEXT, "Version of the generated package (PEP 440); 0.1.0 by default."),
    Key("distribution", Type.TEXT, "Name for pip; the package's name by default."),
    Key(
        "compat",
        Type.TEXT,
        "The generator whose call sites have to keep running.",
        choices=("none", "swagger-codegen"),
        later=("openapi-generator",),
    ),
    Key("mixins", Type.TEXTS, "Opt-in modules of the runtime, in the order of the clients' bases."),
    Key("templates", Type.TEXTS, "Folders laid over the templates of the tool; the first that has a file wins."),
    Key("facade", Type.TEXT, "Folder of hand-written modules that are copied into the package."),
    Key("edition", Type.TEXT, "Form of the output. Raised by hand, never by an upgrade.", choices=("2026",)),
    Key("engine", Type.TEXT, "What generates.", choices=("own",), later=("openapi-python-client",)),
    Key("http", Type.TEXT, "The HTTP library.", choices=("httpx",), later=("httpx2",)),
    Key("retry", Type.TABLE, "Retry policy of the generated client.", keys=RETRY),
    Key("pagination", Type.TABLE, "Pagination by operation or by pattern.", supported=False),
    Key("apis", Type.TABLE, "Several documents of one package, by name.", supported=False),
    Key("include", Type.TEXTS, "Operations to generate, all by default.", supported=False),
    Key("exclude", Type.TEXTS, "Operations to leave out.", supported=False),
)
"""Keys of ``[packages.NAME]``."""
