"""Inputs by the thousand without a fuzzer: seeds spliced and changed by a seeded generator, so every run has the same.

It knows nothing of coverage, and needs nothing that is not installed; `make fuzz` goes further.
"""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from copy import deepcopy
from typing import Any

from tests.fuzz.corpus import BYTES, corpus
from tests.hostile.payloads import PLACES

FRAGMENTS = (
    *(
        '"""',
        "'''",
        "\\",
        '"',
        "'",
        "\\N{BULLET}",
        "\\x41",
        "{",
        "}",
        "{{",
        "}}",
        "{%",
        "%}",
        "#}",
        "%s",
        "{0.__class__}",
    ),
    *(
        "\n",
        "\r",
        "\t",
        "\x00",
        "\x0b",
        "\x1c",
        "\x85",
        "\u2028",
        "\ufeff",
        "\u202e",
        "\ud7ff",
        "é",
        "用",
        "😀",
        "ﬁ",
        "²",
    ),
    *(
        "import os",
        "class",
        "None",
        "self",
        "__init__",
        "lambda: 0",
        "#",
        "-->",
        "]]>",
        "](x)",
        "`",
        "|",
        "<b>",
        "&lt;",
    ),
    *("../", "/", "//", "~1", "%2e", "con", ".", "..", " ", "a", "A", "_", "0", "-1", "1e999", "true", "$ref", "x-"),
)
TOKENS = (
    *(
        b'"',
        b"\\",
        b"{",
        b"}",
        b"[",
        b"]",
        b":",
        b",",
        b"null",
        b"true",
        b"1e999",
        b"-0",
        b"\xff",
        b"\xed\xa0\x80",
        b"\n",
    ),
    *(b'"$ref": "#"', b'"$ref": "#/components/schemas/Pet"', b'"type": "array"', b'"type": ["null"]', b'"allOf": [{}]'),
    *(b'"oneOf": []', b'"enum": []', b'"required": 1', b'"properties": []', b'"items": false', b'"nullable": true'),
    *(
        b'"discriminator": {}',
        b'"in": "path"',
        b'"style": "deepObject"',
        b'"content": {}',
        b'"default": {}',
        b'"x-": 0',
    ),
)


def inputs(target: str, number: int) -> Iterator[bytes]:
    """Yield as many inputs for a target, always the same ones."""
    chosen = random.Random(f"{target} 1")
    seeds = corpus(target)
    for _ in range(number):
        if target == "texts":
            yield _text(chosen)
        elif chosen.random() < 0.2:
            yield _spliced(chosen, seeds)
        else:
            yield _exchanged(chosen, json.loads(seeds[0]))


def _text(chosen: random.Random) -> bytes:
    fragments = chosen.choices(FRAGMENTS, k=chosen.randint(1, 12))
    return bytes([chosen.randrange(len(PLACES))]) + "".join(fragments).encode()


def _spliced(chosen: random.Random, seeds: list[bytes]) -> bytes:
    data = bytearray(chosen.choice(seeds))
    for _ in range(chosen.randint(1, 3)):
        start = chosen.randrange(len(data) + 1)
        end = min(start + chosen.choice((0, 0, 1, 4, 16, 64)), len(data))
        data[start:end] = _piece(chosen, chosen.choice(seeds))
    return bytes(data)


def _piece(chosen: random.Random, other: bytes) -> bytes:
    match chosen.randrange(4):
        case 0:
            return bytes([chosen.choice(BYTES)])
        case 1:
            return chosen.choice(TOKENS)
        case 2:
            start = chosen.randrange(len(other) + 1)
            return other[start : start + chosen.randint(1, 64)]
        case _:
            return b""


VALUES: tuple[Any, ...] = (
    *(
        None,
        True,
        0,
        -1,
        1.5,
        10**30,
        "",
        "a",
        "#/components/schemas/Pet",
        "string",
        "array",
        "object",
        "null",
        "query",
    ),
    *(
        [],
        [None],
        ["string", "null"],
        {},
        {"$ref": "#"},
        {"type": "object"},
        {"a": {}},
        {"allOf": [{}]},
        {"enum": [1, "a"]},
    ),
)
KEYS = ("$ref", "type", "items", "allOf", "oneOf", "anyOf", "not", "enum", "const", "default", "required", "properties")


def _exchanged(chosen: random.Random, tree: Any) -> bytes:
    """Return a tree with a few of its values exchanged, taken away or put somewhere else, as JSON."""
    for _ in range(chosen.randint(1, 3)):
        places = list(_places(tree))
        owner, key = chosen.choice(places)
        other, there = chosen.choice(places)
        match chosen.randrange(4):
            case 0:
                owner[key] = deepcopy(chosen.choice(VALUES))
            case 1:
                owner[key] = deepcopy(other[there])
            case 2:
                del owner[key]
            case _ if isinstance(owner, dict):
                owner[chosen.choice(KEYS)] = deepcopy(chosen.choice((other[there], *VALUES)))
            case _:
                owner.append(deepcopy(other[there]))
    return json.dumps(tree).encode()


def _places(tree: Any) -> Iterator[tuple[Any, Any]]:
    """Yield every place of a tree: what holds it, and its key or number there."""
    keys = list(tree) if isinstance(tree, dict) else range(len(tree)) if isinstance(tree, list) else ()
    for key in keys:
        yield tree, key
        yield from _places(tree[key])
