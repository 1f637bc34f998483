"""Where a comparison of schemas is: what it is about, how to get there, and which way values go."""

from __future__ import annotations

from enum import Enum

from attrs import evolve

from specmill.ir import Place
from specmill.values import frozen


class Direction(Enum):
    """Which way values of a schema go."""

    REQUEST = "request"
    RESPONSE = "response"


@frozen
class At:
    """A place in both documents at once."""

    direction: Direction
    subject: str
    """``GET /users``, or ``schema User``."""
    path: str
    """From there on: ``body.name``; empty for the subject itself."""
    old: Place | None
    new: Place | None

    def inside(self, step: str, old: Place | None = None, new: Place | None = None) -> At:
        """Return the place of a part; ``step`` says which."""
        joined = step if not self.path else self.path + step if step.startswith("[") else f"{self.path}.{step}"
        return evolve(self, path=joined, old=old or self.old, new=new or self.new)

    def placed(self, old: Place | None = None, new: Place | None = None) -> At:
        """Return the same place with nearer places in the documents."""
        return evolve(self, old=old or self.old, new=new or self.new)

    def of_schema(self, name: str, old: Place, new: Place) -> At:
        """Return the place of a schema with a name, from wherever it was referred to."""
        return At(self.direction, f"schema {name}", "", old, new)

    def code(self, tail: str) -> str:
        """Return the code of a change that is told by direction."""
        return f"{self.direction.value}-{tail}"

    def tell(self, text: str) -> str:
        """Return what happened, and where below the subject."""
        return f"{self.path}: {text}" if self.path else text
