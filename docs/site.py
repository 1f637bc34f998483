"""The site: ``make docs``. Pages are gathered in ``build/pages``, with those of the runtime and of measurements, for
mkdocs."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

from docs.measurements_page import measurements
from docs.reference import HERE
from docs.reference import main as write_reference
from docs.runtime_page import runtime_page

ROOT = HERE.parent
PAGES = ROOT / "build" / "pages"


def gather(pages: Path = PAGES) -> None:
    """Put every page into a folder."""
    if pages.exists():
        shutil.rmtree(pages)
    shutil.copytree(HERE, pages, ignore=shutil.ignore_patterns("*.py", "__pycache__"))
    (pages / "runtime.md").write_text(runtime_page(), "utf-8")
    for name, text in measurements().items():
        (pages / name).write_text(text, "utf-8")


def main() -> int:
    """Write the reference, gather the pages, and build; the exit code of mkdocs."""
    write_reference()
    gather()
    command = [
        sys.executable,
        "-m",
        "mkdocs",
        "build",
        "--quiet",
        "--strict",
        "--config-file",
        str(ROOT / "mkdocs.yml"),
    ]
    # The theme advertises its successor on every build.
    return subprocess.run(command, env=os.environ | {"NO_MKDOCS_2_WARNING": "1"}, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
