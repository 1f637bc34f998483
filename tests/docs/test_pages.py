"""Every block of code of the documentation does what the page says."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from docs.runtime_page import runtime_page
from tests.docs.pages import DOCS, ROOT, blocks, new_user, reader

GUIDES = sorted((DOCS / "guides").glob("*.md"))
MOST_EXEMPT = 3


@pytest.mark.parametrize("page", GUIDES, ids=lambda page: page.stem)
def test_a_guide_does_what_it_says(page: Path, tmp_path: Path) -> None:
    with reader(tmp_path) as somebody:
        somebody.read(page)


def test_the_readme_does_what_it_says(tmp_path: Path) -> None:
    with reader(tmp_path) as somebody:
        commands = somebody.folder / ".venv" / "bin"
        commands.mkdir(parents=True)
        (commands / "specmill").symlink_to(tmp_path / "bin" / "specmill")
        shutil.copy(ROOT / "generator/specmill/starter/openapi.yaml", somebody.folder)
        somebody.read(ROOT / "README.md")
        assert (somebody.folder / "shop-client/shop/__init__.py").is_file()


def test_the_page_of_the_runtime_has_what_callers_set() -> None:
    page = runtime_page()
    assert "### RetryPolicy" in page and "| `attempts` | `int` | Attempts at most in all" in page
    assert "| `_request_timeout` |" in page and "### BaseConfiguration" in page
    assert ":class:" not in page and "``" not in page


@pytest.mark.slow
def test_a_new_user_gets_from_a_document_to_a_call(tmp_path: Path) -> None:
    wheels = tmp_path / "wheels"
    command = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(wheels), str(ROOT)]
    subprocess.run(command, check=True, capture_output=True)
    new_user(tmp_path, wheels).read(DOCS / "tutorial.md")


def test_few_blocks_are_exempt_and_every_page_is_in_the_menu() -> None:
    pages = [DOCS / "index.md", DOCS / "tutorial.md", *GUIDES]
    exempt = [each for page in pages for each in blocks(page) if each.exempt is not None]
    assert len(exempt) <= MOST_EXEMPT
    menu = (ROOT / "mkdocs.yml").read_text("utf-8")
    assert [page.name for page in DOCS.rglob("*.md") if page.relative_to(DOCS).as_posix() not in menu] == []


def test_links_between_pages_lead_somewhere() -> None:
    for page in DOCS.rglob("*.md"):
        for target in re.findall(r"\]\((?!https?:|#)([^)#]+)", page.read_text("utf-8")):
            assert (page.parent / target).exists() or target.endswith("runtime.md"), f"{page} links to {target}"


def test_the_guide_on_templates_names_those_that_there_are() -> None:
    text = (DOCS / "guides/templates.md").read_text("utf-8")
    named = re.findall(r"`([\w/]+\.\w+\.j2)`", text)
    assert len(named) > 5
    assert [name for name in named if not (ROOT / "templates/package" / name).exists()] == []
