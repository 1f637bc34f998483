"""Where output goes: results to stdout, everything about them to stderr, progress only to a person watching."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterable
from functools import partial
from typing import Any

from specmill.cli.bar import bar
from specmill.diagnostics import Diagnostic
from specmill.printing import Format, Texts, render
from specmill.refusal import is_error
from specmill.stopwatch import Listener
from specmill.values import frozen


@frozen
class Console:
    """How a command talks."""

    quiet: bool = False
    """Errors only."""
    json: bool = False
    """One text for programs on stdout, in whatever format they read, and nothing on stderr."""

    @property
    def colour(self) -> bool:
        """Whether diagnostics are coloured (https://no-color.org)."""
        return sys.stderr.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"

    def diagnostics(self, found: Iterable[Diagnostic], texts: Texts | None) -> str:
        """Diagnostics as text, those left out that are not wanted."""
        chosen = [each for each in found if not self.quiet or is_error(each)]
        return "" if self.json else render(chosen, texts, Format.TEXT, colour=self.colour)

    def records(self, found: Iterable[Diagnostic], texts: Texts | None) -> tuple[dict[str, Any], ...]:
        """Diagnostics as data, if data is wanted: looking up places is not free."""
        return tuple(json.loads(render(found, texts, Format.JSON))) if self.json else ()

    def error(self, text: str) -> None:
        """Print diagnostics, or whatever else is no result."""
        self.clear()
        sys.stderr.write(text)
        sys.stderr.flush()

    def line(self, text: str) -> None:
        """Print a line of the result for people."""
        if not self.quiet and not self.json:
            self.clear()
            sys.stdout.write(f"{text}\n")
            sys.stdout.flush()

    # -- progress ------------------------------------------------------------------------------------------------------

    @property
    def _live(self) -> bool:
        return not self.quiet and not self.json and sys.stderr.isatty()

    def progress(self, package: str) -> Listener | None:
        """A listener that draws a bar over the stages of a package, if someone is watching."""
        return partial(self._bar, package) if self._live else None

    def _bar(self, package: str, stage: str, done: int, total: int) -> None:
        sys.stderr.write(f"\r\x1b[K{bar(package, stage, done, total)}")
        sys.stderr.flush()

    def table(self, text: str) -> None:
        """Print a table, if there is someone to read it: programs have lines."""
        if not self.quiet and not self.json and sys.stdout.isatty():
            self.clear()
            sys.stdout.write(f"\n{text}")
            sys.stdout.flush()

    def clear(self) -> None:
        """Take the bar away."""
        if self._live:
            sys.stderr.write("\r\x1b[K")
            sys.stderr.flush()
