"""Bytes to begin with: right ones, payloads, and both with a few bytes changed by a seeded generator."""

from __future__ import annotations

import json
import random

from tests.hostile.payloads import PAYLOADS, PLACES, base

OVERLAY = {
    "overlay": "1.0.0",
    "info": {"title": "Fixes", "version": "1"},
    "actions": [
        {"target": "$.info", "update": {"description": "Other."}},
        {"target": "$.paths['/pets'].post.parameters", "remove": True},
    ],
}
BYTES = b"{}[]\"':,\\\n\r\t #&*!|>%@`-?0\x00\xff\xc3\xe2\x80\xa8"
CHANGED = 12


def corpus(target: str) -> list[bytes]:
    """Return the inputs of a target."""
    match target:
        case "texts":
            texts = [*PAYLOADS.values(), "class", "\u2028\\", '\'"""\\', "{{ x }}", "-->", "0"]
            return [bytes([number]) + text.encode() for number in range(len(PLACES)) for text in texts]
        case "overlay":
            return _with_changed(json.dumps(OVERLAY).encode())
        case _:
            return _with_changed(json.dumps(base()).encode())


def _with_changed(right: bytes) -> list[bytes]:
    chosen = random.Random(20261122)
    return [right, b"", *(_changed(right, chosen) for _ in range(CHANGED))]


def _changed(right: bytes, chosen: random.Random) -> bytes:
    data = bytearray(right)
    for _ in range(chosen.randint(1, 4)):
        data[chosen.randrange(len(data))] = chosen.choice(BYTES)
    return bytes(data)
