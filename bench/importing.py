"""Imports modules in the interpreter that this is run by, and prints the names of those that can be.

    python bench/importing.py FOLDER < names

The environment of the packages that are looked at runs it and has nothing of ours, so it imports nothing of ours.
"""

from __future__ import annotations

import importlib
import os
import sys


def main() -> None:
    """Import each module that standard input names, and print the name of each that could be."""
    sys.path.insert(0, sys.argv[1])
    names = sys.stdin.read().split()
    out = os.fdopen(os.dup(1), "w")
    os.dup2(2, 1)  # what modules print is not among the names
    for name in names:
        try:
            importlib.import_module(name)
        except BaseException:  # a module may raise anything, SystemExit included
            continue
        out.write(f"{name}\n")
    out.close()


if __name__ == "__main__":
    main()
