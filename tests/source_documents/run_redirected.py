"""Run a script unchanged, with the default host of a package moved: ``PACKAGE FOLDER HOST SCRIPT``.

The redirection is what any user of the package can write: ``Configuration.set_default`` before anything else.
"""

from __future__ import annotations

import importlib
import runpy
import sys


def main(name: str, folder: str, host: str, script: str) -> None:
    """Redirect the package, then run the script as the main program."""
    sys.path.insert(0, folder)
    package = importlib.import_module(name)
    configuration = package.Configuration()
    configuration.host = host
    package.Configuration.set_default(configuration)
    runpy.run_path(script, run_name="__main__")


if __name__ == "__main__":
    main(*sys.argv[1:])
