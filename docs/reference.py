"""The reference pages of this folder, written from the code: ``make docs``.

What a program can say of itself is not written by hand: such a page is wrong at the next change. A test compares the
pages with what this module would write.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Iterator
from pathlib import Path

from specmill.catalogue import RULES
from specmill.cli.parser import parser
from specmill.diff.rules import RULES as CHANGES
from specmill.manifest.keys import PACKAGE, Key

HERE = Path(__file__).parent
MADE = "<!-- Written by `make docs` from {source}; change it there. -->"


def pages() -> dict[str, str]:
    """Return the text of every page by its file name."""
    return {
        "diagnostics.md": diagnostics(),
        "cli.md": command_line(),
        "manifest.md": manifest(),
        "changes.md": changes(),
    }


def diagnostics() -> str:
    """Return the page of diagnostic codes."""
    lines = [
        *_head("Diagnostics", "generator/specmill/catalogue.py"),
        "A diagnostic is printed with the file, the line and the column it is about. An error stops the package it",
        "belongs to, of which nothing is written. A warning means that something was repaired or left out, a note that",
        "something has no effect on the client.",
    ]
    for rule in RULES:
        lines += ["", f"## {rule.code}", "", f"**{rule.severity.value}.** {rule.title}.", "", rule.explanation]
    return _page(lines)


def changes() -> str:
    """Return the page of what `specmill diff` finds."""
    lines = [
        *_head("Changes", "generator/specmill/diff/rules.py"),
        "What `specmill diff` finds between two documents, and how grave it is. A change is breaking if code that was",
        "written against the earlier document or package may stop working, or may get something else than before: it",
        "calls for a new major version. It is compatible if such code goes on working and new code can do more",
        "(minor), and cosmetic if only readers notice (patch).",
        "",
        "| change | level | title | why |",
        "| --- | --- | --- | --- |",
    ]
    lines += [f"| `{rule.code}` | {rule.level.value} | {rule.title} | {rule.explanation} |" for rule in CHANGES]
    return _page(lines)


def manifest() -> str:
    """Return the page of the manifest's keys."""
    lines = [
        *_head("specmill.toml", "generator/specmill/manifest/keys.py"),
        "The manifest says which document becomes which package. Each package has a table `[packages.NAME]`, where",
        "NAME is its import name. Paths count from the folder of the manifest. A key that is not listed is an error.",
        "",
        *_keys(PACKAGE),
    ]
    for key in PACKAGE:
        if key.keys:
            lines += ["", f"## [packages.NAME.{key.name}]", "", key.text, "", *_keys(key.keys)]
        if key.each:
            lines += ["", f"## [packages.NAME.{key.name}.{key.named}]", "", key.text, "", *_keys(key.each)]
    return _page(lines)


def _keys(keys: Iterable[Key]) -> list[str]:
    rows = [f"| `{key.name}` | {_type(key)} | {'yes' if key.required else ''} | {key.text} |" for key in keys]
    return ["| key | value | required | meaning |", "| --- | --- | --- | --- |", *rows]


def _type(key: Key) -> str:
    return " or ".join(f'`"{choice}"`' for choice in key.choices) or key.type.value


def command_line() -> str:
    """Return the page of commands and options."""
    top = parser()
    lines = [*_head("Command line", "generator/specmill/cli/parser.py"), top.description or "", "", top.epilog or ""]
    for command in _commands(top):
        lines += ["", f"## {command.prog}", "", command.description or "", "", *_options(command)]
    return _page(lines)


def _commands(top: argparse.ArgumentParser) -> Iterator[argparse.ArgumentParser]:
    for action in top._actions:
        if isinstance(action, argparse._SubParsersAction):
            yield from action.choices.values()


def _options(command: argparse.ArgumentParser) -> list[str]:
    shown = [action for action in command._actions if not isinstance(action, argparse._HelpAction)]
    rows = [f"| `{_synopsis(action)}` | {action.help or ''} |" for action in shown]
    return ["| argument | meaning |", "| --- | --- |", *rows]


def _synopsis(action: argparse.Action) -> str:
    """Return an argument as it is typed. Argparse's own help differs between versions of Python."""
    value = str(action.metavar or "")
    if not value and action.choices:
        value = "{" + ",".join(map(str, action.choices)) + "}"
    if not action.option_strings:
        return f"[{value} ...]" if action.nargs == "*" else value
    return " ".join(filter(None, (action.option_strings[-1], value)))


def _head(title: str, source: str) -> list[str]:
    return [f"# {title}", "", MADE.format(source=f"`{source}`"), ""]


def _page(lines: Iterable[str]) -> str:
    return "\n".join(lines) + "\n"


def main() -> None:
    """Write the pages."""
    for name, text in pages().items():
        (HERE / name).write_text(text, "utf-8")


if __name__ == "__main__":
    main()
