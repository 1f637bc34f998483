"""A generated client on a wire that a test holds the other end of: values in as JSON, values out as JSON.

Most traps are schemas. They are put into a document of two operations, ``read`` and ``write``, whose body is one object
with a property for each construct: so each construct is decoded from an answer and encoded into a request by the client
as its user has it.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from textwrap import dedent, indent
from types import ModuleType
from typing import Any

from mixins._library import httpx
from specmill.diagnostics import Diagnostic
from tests.building import generated, imported

SERVER = "https://traps.example"


class Wire:
    """The two ends of a client: what it sends is remembered, and what it gets is said by the test."""

    def __init__(self, package: ModuleType, said: tuple[Diagnostic, ...]) -> None:
        self.package = package
        self.said = said
        self.requests: list[httpx.Request] = []
        self.answer = httpx.Response(204)
        configuration = package.Configuration(retries=False)
        self.client = package.ApiClient(configuration, transport=httpx.MockTransport(self._respond))

    def _respond(self, request: httpx.Request) -> httpx.Response:
        request.read()
        self.requests.append(request)
        return self.answer

    @property
    def target(self) -> str:
        """Path and query of the last request, exactly as sent."""
        return self.requests[-1].url.raw_path.decode("ascii")

    def read(self, **properties: object) -> Any:
        """Return the model made of an answer with these properties."""
        self.answer = httpx.Response(200, json=properties)
        return self.client.default.read()

    def read_text(self, text: str) -> Any:
        """Return the model made of an answer with this JSON text."""
        self.answer = httpx.Response(200, text=text, headers={"content-type": "application/json"})
        return self.client.default.read()

    def sent(self, holder: object) -> Any:
        """Return the JSON that is sent for a model."""
        return json.loads(self.sent_text(holder), parse_float=str)

    def sent_text(self, holder: object) -> str:
        """Return the JSON text that is sent for a model."""
        self.answer = httpx.Response(204)
        self.client.default.write(body=holder)
        return self.requests[-1].content.decode()

    def keeps(self, **properties: object) -> bool:
        """Say whether an object that was read is sent back with every property as it came."""
        sent = json.loads(self.sent_text(self.read(**properties)))
        return json.dumps(sent, sort_keys=True) == json.dumps(properties, sort_keys=True)

    def says(self, code: str, pointer: str) -> bool:
        """Say whether a diagnostic was emitted for a node of the document."""
        return any(each.code == code and each.place and each.place.pointer == pointer for each in self.said)


@contextmanager
def wire(document: str, folder: Path) -> Iterator[Wire]:
    """Generate and import the package of a document, and attach a client of it to a wire."""
    _, diagnostics = generated(document, folder)
    with imported(document, folder) as package:
        yield Wire(package, tuple(diagnostics))


def holding(schemas: str, *, version: str = "3.1.0") -> str:
    """Return a document that reads and writes the component ``Holder``; ``schemas`` is the YAML of the components."""
    head = f"""
        openapi: {version}
        info: {{title: Traps, version: '1'}}
        servers: [{{url: '{SERVER}'}}]
        paths:
          /holder:
            get:
              operationId: read
              responses:
                '200':
                  description: ok
                  content: {{application/json: {{schema: {{$ref: '#/components/schemas/Holder'}}}}}}
            put:
              operationId: write
              requestBody:
                required: true
                content: {{application/json: {{schema: {{$ref: '#/components/schemas/Holder'}}}}}}
              responses: {{'204': {{description: ok}}}}
        components:
          schemas:
        """
    return dedent(head) + indent(dedent(schemas), "    ")
