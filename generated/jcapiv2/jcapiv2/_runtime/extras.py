"""What a model's ``__dict__`` holds besides its fields.

Undeclared properties lie there beside the fields, under their JSON names. Where such a name is taken by an attribute of
the class, the property lies in :class:`Aside`; so do mutable defaults that were read, which are sent only once changed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, MutableMapping
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .shape import Shape

ASIDE = "additional_properties"
"""Key of the :class:`Aside` in a model's ``__dict__``. The property of this name hides it from attribute access."""


class Aside:
    """What must not lie in the ``__dict__`` itself."""

    __slots__ = ("made", "spilled")

    def __init__(self, spilled: dict[str, Any] | None = None, made: dict[str, Any] | None = None) -> None:
        self.spilled: dict[str, Any] = {} if spilled is None else spilled
        """Undeclared properties whose names an attribute of the class has, by JSON name."""
        self.made: dict[str, Any] = {} if made is None else made
        """Mutable defaults of absent fields, by attribute."""

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Aside) and (self.spilled, self.made) == (other.spilled, other.made)

    def copy(self) -> Aside:
        """Return one that shares the values but not their places."""
        return Aside(self.spilled.copy(), self.made.copy())


def aside_of(values: dict[str, Any]) -> Aside:
    """Return the :class:`Aside` in a model's ``__dict__``, made if there is none."""
    aside: Aside = values.setdefault(ASIDE, Aside())
    return aside


def made_default(values: dict[str, Any], attribute: str, factory: Callable[[], Any]) -> Any:
    """Return the mutable default of an absent field, the same one each time."""
    made = aside_of(values).made
    if attribute not in made:
        made.setdefault(attribute, factory())
    return made[attribute]


class ExtraProperties(MutableMapping[str, Any]):
    """A live view of a model's undeclared properties; what is put in is sent, what is deleted is not.

    Putting in a declared property raises ValueError: it would be sent twice.
    """

    __slots__ = ("_shape", "_values")

    def __init__(self, values: dict[str, Any], shape: Shape) -> None:
        self._values = values
        self._shape = shape

    def _home(self, key: str) -> dict[str, Any]:
        """Return where the property lies, or would."""
        if key in self._shape.own or key in self._shape.reserved:
            return self._values[ASIDE].spilled if ASIDE in self._values else {}
        return self._values

    def __getitem__(self, key: str) -> Any:
        return self._home(key)[key]

    def __setitem__(self, key: str, value: Any) -> None:
        if key in self._shape.names:
            raise ValueError(f"{key!r} is a declared property; set the attribute {self._shape.names[key]!r}")
        if key in self._shape.reserved:
            aside_of(self._values)
        self._home(key)[key] = value

    def __delitem__(self, key: str) -> None:
        del self._home(key)[key]

    def __iter__(self) -> Iterator[str]:
        hidden = self._shape.own | self._shape.kept
        yield from [key for key in self._values if key not in hidden]
        if ASIDE in self._values:
            yield from list(self._values[ASIDE].spilled)

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def __repr__(self) -> str:
        return repr(dict(self))
