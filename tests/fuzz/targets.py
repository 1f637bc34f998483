"""What a fuzzer calls with bytes: anything but a package that is right, or a located refusal, raises."""

from __future__ import annotations

import ast
import json
import tempfile
from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path

from specmill.assets import Assets, read_assets
from specmill.diagnostics import Diagnostics
from specmill.pipeline import Generated, Request, generate
from specmill.plan.settings import PackageSettings
from specmill.refusal import Refused
from specmill.source import Source
from specmill.stopwatch import Stopwatch
from tests.fuzz.literals import every_literal_checked
from tests.hostile.payloads import PLACES, base

SETTINGS = PackageSettings("fuzzed", "1.0.0")


@cache
def _assets() -> Assets:
    return read_assets()


def _made(document: bytes, *overlays: bytes) -> Generated | None:
    """Return the package of a document, or None if it was refused with a reason."""
    with tempfile.TemporaryDirectory() as folder:
        paths = [Path(folder, f"{number}.json") for number in range(1 + len(overlays))]
        for path, data in zip(paths, (document, *overlays), strict=True):
            path.write_bytes(data)
        source = Source(str(paths[0]), overlays=tuple(map(str, paths[1:])))
        try:
            with every_literal_checked():
                return generate(Request(source, SETTINGS, _assets()), Diagnostics(), Stopwatch())
        except Refused as refused:
            assert refused.diagnostics, "refused without a reason"
            return None


def _trees(made: Generated) -> dict[str, str]:
    """Return the syntax trees of all generated modules, without constants; raises SyntaxError."""
    modules = {path: data for path, data in made.tree.files.items() if path.endswith(".py") and "_runtime/" not in path}
    return {path: ast.dump(_Blank().visit(ast.parse(data))) for path, data in modules.items()}


class _Blank(ast.NodeTransformer):
    """Empties texts: what is left must not depend on them."""

    def visit_Constant(self, node: ast.Constant) -> ast.Constant:
        return ast.Constant("") if isinstance(node.value, str) else node


def document(data: bytes) -> None:
    """Bytes as a document."""
    made = _made(data)
    if made is not None:
        _trees(made)


def overlay(data: bytes) -> None:
    """Bytes as an overlay of a document that is right."""
    made = _made(json.dumps(base()).encode(), data)
    if made is not None:
        _trees(made)


PROSE = ("info", "prose", "schema-texts", "example", "extension")
"""Places whose texts are no part of any name: the syntax tree is the same whatever they say."""


@cache
def _plain(place: str) -> dict[str, str]:
    return _placed(place, "text") or {}


def _placed(place: str, text: str) -> dict[str, str] | None:
    changed = base()
    PLACES[place](changed, text)
    made = _made(json.dumps(changed).encode())
    return None if made is None else _trees(made)


def texts(data: bytes) -> None:
    """The first byte chooses a place, the others are the text there."""
    if not data:
        return
    place = [*PLACES][data[0] % len(PLACES)]
    text = data[1:].decode("utf-8", "replace")
    trees = _placed(place, text)
    if trees is not None and place in PROSE and text.strip():
        assert trees == _plain(place), place


TARGETS: Mapping[str, Callable[[bytes], None]] = {"document": document, "overlay": overlay, "texts": texts}
