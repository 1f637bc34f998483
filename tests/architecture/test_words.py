"""What no file of the repository may say: paths of somebody's machine, hosts of registries, silenced findings."""

from __future__ import annotations

import io
import re
import tokenize
from collections.abc import Iterator
from pathlib import Path

from tests.architecture.places import OWN_CODE, ROOT, files

HERE = Path(__file__)

PRIVATE = {
    "a path of one machine": re.compile(r"(?<![\w.\-}/*])/(?:work|tmp|home/\w+)(?:/|\b(?![\w-]))"),
    "a folder beside the checkout": re.compile(r"(?<![\w/])(?:\.\./)*shared/"),
    "the host of a package registry": re.compile(r"pypi\.org|pythonhosted\.org|npmjs\.(?:org|com)"),
}
SILENCED = re.compile(r"type:\s*ignore|pyright:\s*(?:ignore|basic|off)|\bnoqa\b|pragma:|\b(?:TODO|FIXME|XXX|HACK)\b")


def lines(path: Path) -> Iterator[tuple[int, str]]:
    try:
        yield from enumerate(path.read_text("utf-8").splitlines(), 1)
    except UnicodeDecodeError:
        # Test data in another encoding says nothing to a reader.
        return


def test_nothing_names_a_machine_or_a_registry() -> None:
    found = [
        f"{path.relative_to(ROOT)}:{number}: {what}: {line.strip()[:80]}"
        for path in files()
        if path != HERE
        for number, line in lines(path)
        for what, pattern in PRIVATE.items()
        if pattern.search(line)
    ]
    assert not found, "\n" + "\n".join(found)


def comments(path: Path) -> Iterator[tuple[int, str]]:
    """Yield the comments of Python source, or every line of another file."""
    if path.suffix != ".py":
        yield from lines(path)
        return
    for token in tokenize.generate_tokens(io.StringIO(path.read_text("utf-8")).readline):
        if token.type == tokenize.COMMENT:
            yield token.start[0], token.string


def test_no_finding_is_silenced_and_nothing_is_left_for_later() -> None:
    found = [
        f"{path.relative_to(ROOT)}:{number}: {text.strip()[:80]}"
        for path in files(*OWN_CODE, "generated")
        if path.suffix in {".py", ".j2"}
        for number, text in comments(path)
        if SILENCED.search(text)
    ]
    assert not found, "\n" + "\n".join(found)


def test_the_patterns_find_what_they_are_for() -> None:
    assert PRIVATE["a path of one machine"].search("see /" + "work/main")
    assert PRIVATE["a path of one machine"].search("'/tmp'")
    assert not PRIVATE["a path of one machine"].search("https://host.example/work/1 and ./tmp/x and {id}/work/")
    assert PRIVATE["a folder beside the checkout"].search("in ../shared/x")
    assert SILENCED.search("# type: ignore[arg-type]") and SILENCED.search("# noqa: E501")
