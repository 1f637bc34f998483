"""The entry point. Answers what can be answered before anything heavy is imported, and leaves the rest to the command.

A build that has nothing to do should cost nothing: ``specmill generate`` is called on every ``make``. So it is decided
here, from a few hashes, whether there is work, and only then are the parser, the templates and the rest imported.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line; the exit code. See :mod:`specmill.cli.faults` for what it means.

    Without arguments this is the whole program: it takes those of the process, and ends it.
    """
    if arguments is not None:
        return _run(list(arguments))
    code = _run(sys.argv[1:])
    _leave(code)
    return code


def _run(given: list[str]) -> int:
    try:
        if given == ["--version"]:
            return _version()
        if given[:1] == ["generate"] and _nothing_to_do(given[1:]):
            return 0
        from specmill.cli.main import run

        return run(given)
    except KeyboardInterrupt:
        return 130


def _leave(code: int) -> None:
    """End the process, unless something that was printed cannot be: then Python ends it, and says so.

    Python would first take apart all it holds, object by object, which takes as long as writing a package.
    """
    try:
        for stream in (sys.stdout, sys.stderr):
            stream.flush()
    except (OSError, ValueError):
        return
    os._exit(code)


def _version() -> int:
    from specmill import __version__

    sys.stdout.write(f"specmill {__version__}\n")
    return 0


def _nothing_to_do(arguments: list[str]) -> bool:
    """Say that all packages are up to date, if they are. Whatever is unusual is left to the whole program."""
    quiet = "--quiet" in arguments
    names = [argument for argument in arguments if argument != "--quiet"]
    if any(name.startswith("-") for name in names):
        return False
    from specmill.lock.shortcut import up_to_date

    current = up_to_date(names)
    if current is None:
        return False
    if not quiet:
        sys.stdout.write("".join(f"{name}: up to date\n" for name in current))
    return True


if __name__ == "__main__":
    sys.exit(main())
