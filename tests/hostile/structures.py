"""Documents whose structure is the trap: references out of the folder, bombs, cycles, YAML that builds objects."""

from __future__ import annotations

import json
from typing import Any

from tests.hostile.payloads import MARK, base

HEAD = "openapi: 3.1.0\ninfo: {title: T, version: '1'}\npaths:\n  /a: {get: {responses: {'204': {description: ok}}}}\n"


def schema(value: Any, **more: Any) -> str:
    """Return a document in which ``Pet`` is this schema, and the others stand beside it."""
    document = base()
    document["components"]["schemas"] |= {"Pet": value, **more}
    return json.dumps(document)


def named(name: str) -> str:
    """Return a document with a name in each place that makes a file: tag, schema, operation."""
    document = base()
    document["components"]["schemas"][name] = {"type": "object", "properties": {name: {"type": "string"}}}
    document["tags"] = [{"name": name}]
    document["paths"]["/pets"]["post"] |= {"tags": [name], "operationId": name}
    return json.dumps(document)


def reference(ref: str) -> str:
    """Return a document with a reference in the place of a schema."""
    return schema({"type": "object", "properties": {"other": {"$ref": ref}}})


def bomb(levels: int, width: int) -> str:
    """Return YAML whose aliases stand for ``width ** levels`` nodes."""
    lines = ["a0: &a0 [" + "x, " * width + "]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * width)}]" for n in range(1, levels)]
    return f"{HEAD}x-bomb:\n" + "".join(f"  {line}\n" for line in lines)


def merge_bomb(levels: int) -> str:
    """Return YAML whose merge keys double with every level."""
    lines = ["m0: &m0 {k0: 1}"]
    lines += [f"m{n}: &m{n} {{k{n}: 1, <<: [*m{n - 1}, *m{n - 1}]}}" for n in range(1, levels)]
    return f"{HEAD}x-bomb:\n" + "".join(f"  {line}\n" for line in lines)


def nested(depth: int, inner: Any, key: str) -> Any:
    """Return a schema inside of itself as often as that."""
    for _ in range(depth):
        inner = {"type": "array", "items": inner} if key == "items" else {key: [inner]}
    return inner


NAMES = {
    "parent-folder": "../../../evil",
    "parent-folder-encoded": "..%2f..%2fevil",
    "absolute-path": "/etc/cron.d/evil",
    "home": "~/evil",
    "windows-path": "C:\\Windows\\evil",
    "windows-share": "\\\\host\\share",
    "device": "con",
    "device-with-extension": "aux.py",
    "device-in-other-case": "NuL",
    "stream": "file::$DATA",
    "dot": ".",
    "two-dots": "..",
    "hidden": ".bashrc",
    "trailing-dot": "evil.",
    "trailing-blank": "evil ",
    "empty": "",
    "blank": " ",
    "nothing-but-signs": "!?%&/()=",
    "null-byte": "evil\x00.py",
    "line-break": "evil\nimport os",
    "right-to-left": "evil\u202eyp.",
    "zero-width": "ev\u200bil",
    "combining": "e\u0301\u0301\u0301vil",
    "letters-that-fold": "ﬀﬁ\u017f\u212a",
    "other-digits": "٣٤evil",
    "emoji": "😀",
    "long": "e" * 5000,
    "long-outside-ascii": "漢" * 400,
    "dunder-init": "__init__",
    "dunder-main": "__main__",
    "dunder-class": "__class__",
    "dunder-slots": "__slots__",
    "private": "_runtime",
    "runtime": "runtime",
    "keyword": "class",
    "soft-keyword": "match",
    "built-in": "print",
    "true": "True",
    "none": "None",
    "type-checking": "TYPE_CHECKING",
    "own-module": "client",
    "typing": "Any",
    "annotations": "annotations",
    "self": "self",
    "model-method": "to_dict",
    "sunder-name": "_data",
    "mro-entry": "mro",
    "site-package": "attrs",
    "conftest": "conftest",
    "setup": "setup",
    "pyproject": "pyproject.toml",
}
"""Names that mean something to a file system, to Python or to its tools. A package comes of each."""

REFUSED: dict[str, str | bytes] = {
    "alias-bomb": bomb(10, 10),
    "alias-bomb-wide": bomb(4, 200),
    "merge-bomb": merge_bomb(40),
    "alias-of-itself": f"{HEAD}x-a: &a [*a]\n",
    "alias-of-nothing": f"{HEAD}x-a: *gone\n",
    "deep-yaml": "a: " + "[" * 20000,
    "deep-yaml-blocks": "".join(f"{' ' * n}a:\n" for n in range(3000)),
    "deep-json": '{"a":' * 20000 + "1" + "}" * 20000,
    "object-of-python": f"{HEAD}x-a: !!python/object/apply:os.system ['touch {MARK}']\n",
    "name-of-python": f"{HEAD}x-a: !!python/name:os.system\n",
    "module-of-python": f"{HEAD}x-a: !!python/module:os\n",
    "new-object-of-python": f"{HEAD}x-a: !!python/object/new:os.system [touch]\n",
    "own-tag": f"{HEAD}x-a: !evil {{}}\n",
    "two-documents": f"{HEAD}---\n{HEAD}",
    "unfinished-json": '{"openapi": "3.1.0", "info": {',
    "json-with-a-tail": '{"openapi": "3.1.0"} x',
    "unfinished-yaml": f'{HEAD}x-a: "never closed\n',
    "tab-in-yaml": "openapi: 3.1.0\n\tinfo: {}\n",
    "nothing": "",
    "white-space": " \n \n",
    "null": "null",
    "number": "42",
    "text": '"openapi"',
    "list": "[]",
    "empty-object": "{}",
    "binary": bytes(range(256)) * 4,
    "latin-1": f"{HEAD}# Größe\n".encode("latin-1"),
    "broken-utf-16": b"\xff\xfe" + b"\x00\xd8" * 7,
    "html": "<!doctype html><html><body>Not found</body></html>",
    "no-version": '{"info": {"title": "T", "version": "1"}, "paths": {}}',
    "version-of-the-future": HEAD.replace("3.1.0", "4.0.0"),
    "version-is-a-list": HEAD.replace("3.1.0", "[3, 1]"),
    "version-1.2": '{"swaggerVersion": "1.2", "apis": []}',
    "no-operations": "openapi: 3.1.0\ninfo: {title: T, version: '1'}\npaths: {}\n",
    "paths-is-a-list": "openapi: 3.1.0\ninfo: {title: T, version: '1'}\npaths: []\n",
    "paths-is-text": "openapi: 3.1.0\ninfo: {title: T, version: '1'}\npaths: evil\n",
    "all-operations-broken": "openapi: 3.1.0\ninfo: {title: T, version: '1'}\npaths: {/a: {get: 7}, /b: null}\n",
}
"""Documents that nothing can be made of. Each is refused at its place, in bounded time and memory."""

SELF = {"$ref": "#/components/schemas/Pet"}
PACKAGES: dict[str, str | bytes] = {
    "reference-to-system-file": reference("/etc/passwd"),
    "reference-to-parent": reference("../../../../../../etc/passwd"),
    "reference-with-scheme": reference("file:///etc/passwd"),
    "reference-to-network": reference("http://127.0.0.1:9/x.json"),
    "reference-to-metadata-service": reference("http://169.254.169.254/latest/meta-data"),
    "reference-to-other-protocol": reference("gopher://127.0.0.1/"),
    "reference-to-share": reference("//host/share/x.json"),
    "reference-to-device": reference("/dev/zero"),
    "reference-to-folder": reference("."),
    "reference-to-itself": reference("document.json"),
    "reference-to-nothing": reference(""),
    "reference-to-no-node": reference("#/components/schemas/Gone"),
    "reference-through-text": reference("#/info/title/0/1"),
    "reference-with-null-byte": reference("x\x00.json"),
    "reference-that-is-long": reference("a/" * 5000 + "x.json"),
    "reference-of-odd-escapes": reference("#/components/schemas/%ZZ~9~"),
    "reference-is-a-number": schema({"properties": {"a": {"$ref": 7}}}),
    "reference-in-a-circle": schema(SELF),
    "references-in-a-ring": schema({"$ref": "#/components/schemas/B"}, B={"$ref": "#/components/schemas/C"}, C=SELF),
    "merge-in-a-circle": schema({"allOf": [SELF]}),
    "merge-of-each-other": schema({"allOf": [{"$ref": "#/components/schemas/B"}]}, B={"allOf": [SELF]}),
    "union-of-itself": schema({"oneOf": [SELF, SELF]}),
    "union-of-each-other": schema({"anyOf": [{"$ref": "#/components/schemas/B"}]}, B={"anyOf": [SELF]}),
    "list-of-itself": schema({"type": "array", "items": SELF}),
    "map-of-itself": schema({"type": "object", "additionalProperties": SELF}),
    "not-itself": schema({"not": SELF}),
    "discriminator-in-a-circle": schema(
        {"oneOf": [SELF], "discriminator": {"propertyName": "a", "mapping": {"x": "#/components/schemas/Pet"}}}
    ),
    "deep-lists": schema(nested(400, {"type": "string"}, "items")),
    "deep-merges": schema(nested(400, {"type": "object"}, "allOf")),
    "deep-unions": schema(nested(400, {"type": "object"}, "oneOf")),
    "unions-that-multiply": schema(
        {"allOf": [{"oneOf": [{"properties": {f"a{m}_{n}": {}}} for n in range(8)]} for m in range(8)]}
    ),
    "wide-enumeration": schema({"type": "string", "enum": [f"v{n}" for n in range(20000)]}),
    "wide-object": schema({"type": "object", "properties": {f"p{n}": {"type": "string"} for n in range(3000)}}),
    "long-text": schema({"type": "object", "description": "word " * 200_000}),
    "long-number": schema({"type": "number", "maximum": int("9" * 4000)}),
    "number-of-too-many-digits": schema({"type": "number"}).replace('"number"', f'"number", "maximum": {"9" * 6000}'),
    "numbers-everywhere": schema(
        {"type": "array", "minItems": 10**400, "maxItems": -1, "items": {"type": "string", "maxLength": 1.5}}
    ),
    "enumeration-of-numbers": schema({"enum": [10**400, 1e308, -0.0, 0, False, 1, True, 1.0]}),
    "default-of-a-great-number": schema({"properties": {"a": {"type": "integer", "default": 10**4000}}}),
    "number-beyond-floats": schema({"type": "number"}).replace('"number"', '"number", "maximum": 1e999'),
    "endless-pattern": schema({"type": "object", "properties": {"a": {"type": "string", "pattern": "(a+)+$"}}}),
    "pattern-that-is-none": schema({"type": "object", "properties": {"a": {"type": "string", "pattern": "([)*"}}}),
    "pattern-of-great-counts": schema({"type": "string", "pattern": "(a{1,9999}){1,9999}"}),
    "markup-in-a-description": schema({"type": "object", "description": "<script>alert(1)</script>![x](javascript:1)"}),
    "surrogates": schema({"type": "object", "description": "\ud800", "properties": {"\udfff": {"type": "string"}}}),
    "names-that-fold": schema({"properties": {"\u017f": {}, "s": {}, "\u212a": {}, "K": {}, "k": {}}}),
    "names-that-differ-in-signs": schema({"properties": {"a-b": {}, "a_b": {}, "a b": {}, "a.b": {}, "aB": {}}}),
    "everything-is-null": json.dumps(base() | {"components": None, "servers": None, "security": None, "tags": None}),
    "everything-is-a-number": json.dumps(base() | {"components": 1, "servers": 2, "security": 3, "tags": 4}),
    "everything-is-text": json.dumps(base() | {"components": "a", "servers": "b", "security": "c", "tags": "d"}),
    "info-is-a-list": json.dumps(base() | {"info": []}),
    "schemas-of-all-types": schema(7, A=None, B=[], C="x", D=True, E=False, F=1.5),
    "types-that-are-none": schema({"type": "evil", "properties": {"a": {"type": ["x", 7, None]}, "b": {"type": {}}}}),
    "keywords-of-wrong-types": schema(
        {"properties": [], "required": "x", "enum": {}, "allOf": 7, "oneOf": {}, "items": 3, "discriminator": "a"}
    ),
    "defaults-of-wrong-types": schema(
        {"properties": {"a": {"type": "integer", "default": {"x": [1]}}, "b": {"type": "string", "default": 1e400}}}
    ),
    "yaml-binary": f"{HEAD}x-a: !!binary aGVsbG8=\n",
    "yaml-set": f"{HEAD}x-a: !!set {{a, b}}\n",
    "yaml-directive": f"%YAML 1.1\n---\n{HEAD}",
    "yaml-words": f"{HEAD}x-a: {{no: yes, on: off, 1: 2, 1.5: 3, null: 4, 12:30:45: 5}}\n",
    "yaml-keys-that-are-lists": f"{HEAD}x-a: {{? [a, b] : c}}\n",
    "yaml-few-aliases": f"{HEAD}x-a: &a {{b: 1}}\nx-c: [*a, *a]\n",
    "byte-order-mark": "\ufeff" + HEAD,
    "utf-16": HEAD.encode("utf-16"),
    "carriage-returns": HEAD.replace("\n", "\r\n"),
    "old-mac-lines": HEAD.replace("\n", "\r"),
    "line-separators": schema({"type": "object", "description": "a\u2028b\u2029c\x85d\x0be\x0cf"}),
    "control-characters": schema({"type": "object", "description": "a\x00\x07\x1b[31m\x7f"}),
    "duplicate-keys": '{"openapi": "3.1.0", "openapi": "3.1.0",' + json.dumps(base())[1:],
}
"""Documents that have something to them. A package comes of the rest, or a refusal at its place: nothing else."""
