"""Names that go on although a variable of the path is called otherwise: ``/users/{id}`` became ``/users/{user}``.

The lock knows operations by method and path. What the variables of a path are called is not sent, so such an operation
is the one it was, and its method and arguments keep their names.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

_VARIABLE = re.compile(r"\{([^{}]*)\}")

Names = Mapping[str, Mapping[str, str]]


def carried(names: Names, operations: Iterable[tuple[str, str]]) -> Names:
    """Return names given earlier, under the keys that operations (method, path) have now."""
    keys = {f"{method} {path}" for method, path in operations}
    routes = {_VARIABLE.sub("{}", key): key for key in keys}
    moves = {
        key: routes[_VARIABLE.sub("{}", key)]
        for scope, given in names.items()
        if scope.startswith("methods of ")
        for key in given
        if "{" in key and key not in keys and _VARIABLE.sub("{}", key) in routes
    }
    if not moves:
        return names
    return {_scope(scope, moves): _given(scope, given, moves) for scope, given in names.items()}


def _scope(scope: str, moves: Mapping[str, str]) -> str:
    return next(
        (f"{scope.removesuffix(old)}{new}" for old, new in moves.items() if _is_of_arguments(scope, old)), scope
    )


def _is_of_arguments(scope: str, key: str) -> bool:
    return scope.startswith("arguments of ") and scope.endswith(f" {key}")


def _given(scope: str, given: Mapping[str, str], moves: Mapping[str, str]) -> dict[str, str]:
    for old, new in moves.items():
        if _is_of_arguments(scope, old):
            variables = dict(zip(_VARIABLE.findall(old), _VARIABLE.findall(new), strict=True))
            return {_argument(key, variables): name for key, name in given.items()}
    return {_key(key, moves): name for key, name in given.items()}


def _argument(key: str, variables: Mapping[str, str]) -> str:
    start, path, name = key.partition(":path:")
    return f"{start}{path}{variables.get(name, name)}" if path else key


def _key(key: str, moves: Mapping[str, str]) -> str:
    """Return a key with its operation under the new path; some have a word in front: ``iter GET /users``."""
    if key in moves:
        return moves[key]
    word, _, rest = key.partition(" ")
    return f"{word} {moves[rest]}" if rest in moves else key
