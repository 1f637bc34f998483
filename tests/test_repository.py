"""The repository itself: commands, pins, the wheel, and documents that speak of the code."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path
from typing import Any

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from docs.reference import HERE as DOCS
from docs.reference import pages
from specmill import __version__

ROOT = Path(__file__).parents[1]
LOCK = (ROOT / "requirements" / "dev.lock").read_text("utf-8")
PROJECT: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
TARGETS = (
    "setup",
    "generate",
    "check",
    "test",
    "test-fast",
    "lint",
    "types",
    "bench",
    "bench-fidelity",
    "bench-full",
    "bench-growth",
    "bench-record",
    "bench-readme",
    "profile",
    "corpus",
    "docs",
    "clean",
)


def pins() -> dict[str, str]:
    return {canonicalize_name(name): version for name, version in re.findall(r"^([\w.-]+)==([\w.]+)", LOCK, re.M)}


def wanted() -> list[Requirement]:
    project = PROJECT["project"]
    extras = [text for texts in project["optional-dependencies"].values() for text in texts]
    return [Requirement(text) for text in (*project["dependencies"], *extras, *PROJECT["dependency-groups"]["dev"])]


@pytest.mark.parametrize("requirement", wanted(), ids=lambda requirement: requirement.name)
def test_everything_that_is_needed_is_pinned_to_a_version_that_is_allowed(requirement: Requirement) -> None:
    assert requirement.specifier.contains(pins()[canonicalize_name(requirement.name)])


def test_every_pin_has_hashes_and_no_line_says_where_to_download() -> None:
    entries = re.split(r"\n(?=\S)", "\n".join(line for line in LOCK.splitlines() if not line.lstrip().startswith("#")))
    assert len(entries) >= len(pins()) > 50  # a package may be pinned apart for older Pythons
    for entry in entries:
        assert re.match(r"[\w.-]+==[\w.]+( ;.*)? \\\n    --hash=sha256:[0-9a-f]{64}", entry), entry[:80]
    assert "://" not in LOCK and "--index" not in LOCK and "--find-links" not in LOCK


def test_the_fuzzer_runs_what_everything_else_runs() -> None:
    text = (ROOT / "requirements" / "fuzz.lock").read_text("utf-8")
    fuzzed = dict(re.findall(r"^([\w.-]+)==([^\s;]+)", text, re.M))
    shared = fuzzed.keys() & pins().keys()
    assert {"httpx", "attrs", "jinja2", "pyyaml"} <= shared
    assert {name: fuzzed[name] for name in shared} == {name: pins()[name] for name in shared}
    assert fuzzed.keys() - shared == {"atheris"}


def make(*arguments: str, folder: Path = ROOT, **environment: str) -> subprocess.CompletedProcess[str]:
    command = [shutil.which("make") or "make", "--no-print-directory", *arguments]
    # A make that runs the tests hands its own flags down.
    clean = {name: value for name, value in os.environ.items() if name not in {"MAKEFLAGS", "MAKELEVEL", "MFLAGS"}}
    return subprocess.run(command, cwd=folder, env=clean | environment, capture_output=True, text=True, check=False)


def test_make_lists_its_targets() -> None:
    listed = re.findall(r"^  make (\S+) +\S", make().stdout, re.M)
    assert set(TARGETS) <= set(listed)
    phony = re.search(r"^\.PHONY: (.*)$", (ROOT / "Makefile").read_text("utf-8"), re.M)
    assert phony is not None and sorted(phony[1].split()) == sorted(listed)


@pytest.fixture
def bare_checkout(tmp_path: Path) -> Path:
    """A folder with what setting up reads."""
    shutil.copy(ROOT / "Makefile", tmp_path)
    (tmp_path / "requirements").mkdir()
    (tmp_path / "requirements" / "dev.lock").touch()
    (tmp_path / "bin").mkdir()
    return tmp_path


def fake_python(folder: Path, name: str, script: str) -> None:
    path = folder / "bin" / name
    path.write_text(f"#!/bin/sh\n{script}\n")
    path.chmod(0o755)


def test_setting_up_says_which_python_it_needs(bare_checkout: Path) -> None:
    fake_python(bare_checkout, "python3", "exit 1")
    done = make("setup", folder=bare_checkout, PATH=str(bare_checkout / "bin"))
    assert done.returncode != 0
    assert "Python 3.11 or later" in done.stderr and "make setup PYTHON=" in done.stderr
    assert not (bare_checkout / ".venv").exists()


def test_setting_up_passes_over_a_python_that_is_too_old(bare_checkout: Path) -> None:
    fake_python(bare_checkout, "python3", "exit 1")
    fake_python(bare_checkout, "python3.12", '[ "$1" = -c ] || { echo "$0 $@" > used; exit 1; }')
    make("setup", folder=bare_checkout, PATH=str(bare_checkout / "bin"))
    assert (bare_checkout / "used").read_text().endswith("python3.12 -m venv .venv\n")


AUDITS = {
    "No known vulnerabilities found": (0, 0, "no weakness is known of what requirements/dev.lock pins"),
    "Found 2 known vulnerabilities in 1 package\njinja2 2.0 PYSEC-1": (1, 2, "jinja2 2.0 PYSEC-1"),
    "Found 1 known vulnerability in 1 package": (1, 2, "Found 1 known vulnerability"),
    "ConnectionError: no route to host": (1, 0, "pip-audit could not say: ConnectionError: no route to host"),
    "No known vulnerabilities found\nattrs Dependency not found on PyPI and could not be audited: attrs (1)": (
        *(0, 0, "no data on 1 packages"),
    ),
}
"""What pip-audit prints, its status, that of make, and what make says then."""


@pytest.mark.parametrize("printed", AUDITS)
def test_the_lock_is_held_against_known_weaknesses(bare_checkout: Path, printed: str) -> None:
    status, expected, said = AUDITS[printed]
    lines = "".join(f"echo '{line}'\n" for line in printed.splitlines())
    fake_python(bare_checkout, "python", "exit 0")
    fake_python(bare_checkout, "pip-audit", f'echo "$@" > used\n{lines}exit {status}')
    done = audited(bare_checkout)
    assert (done.returncode, said in done.stdout) == (expected, True), done.stdout + done.stderr
    assert "--requirement requirements/dev.lock" in (bare_checkout / "used").read_text()


def test_a_lock_that_is_not_audited_is_said(bare_checkout: Path) -> None:
    fake_python(bare_checkout, "python", "exit 0")
    done = audited(bare_checkout)
    assert done.returncode == 0
    assert "pip-audit is not installed" in done.stdout


def audited(checkout: Path) -> subprocess.CompletedProcess[str]:
    (checkout / ".ready").touch()
    return make("audit-lock", "VENV=.", folder=checkout)


def test_ci_runs_the_targets_that_people_run() -> None:
    script = ROOT / ".ci" / "run"
    assert os.access(script, os.X_OK)
    assert re.search(r"^for target in lint audit types check; do$", script.read_text("utf-8"), re.M)


@pytest.mark.parametrize("name", sorted(pages()))
def test_reference_pages_are_what_the_code_says(name: str) -> None:
    assert (DOCS / name).read_text("utf-8") == pages()[name], "run make docs"


def test_the_changelog_knows_the_version() -> None:
    assert re.search(rf"^## \[{re.escape(__version__)}\]", (ROOT / "CHANGELOG.md").read_text("utf-8"), re.M)


def test_readme_begins_with_commands_that_exist() -> None:
    text = (ROOT / "README.md").read_text("utf-8")
    assert re.findall(r"^make (\S+)", text, re.M)[:2] == ["generate", "test"]
    for target in set(re.findall(r"(?:^|`)make ([a-z-]+)", text, re.M)):
        assert target in (*TARGETS, "help", "lock")


LINK = re.compile(r"\[[^\]]*\]\((?!https?:|#)([^)#]+)")


@pytest.mark.parametrize("page", ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md"])
def test_links_lead_somewhere(page: str) -> None:
    for target in LINK.findall((ROOT / page).read_text("utf-8")):
        assert (ROOT / target).exists(), f"{page} links to {target}"


def fenced(page: str, language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```", (ROOT / page).read_text("utf-8"), re.M | re.S)


def test_readme_shows_generated_code_as_it_is() -> None:
    """A block that names its file in a comment on its first line is an extract of that file."""
    quoted = [re.match(r"# (generated/\S+)\n(.*)", block, re.S) for block in fenced("README.md", "python")]
    extracts = [match for match in quoted if match is not None]
    assert extracts, "README.md shows no generated code"
    for match in extracts:
        text = (ROOT / match[1]).read_text("utf-8")
        for piece in match[2].strip("\n").split("\n\n...\n\n"):
            assert piece in text, f"not in {match[1]}:\n{piece}"


def test_readme_examples_are_python() -> None:
    for block in fenced("README.md", "python"):
        if not block.startswith("# generated/"):
            compile(block, "README.md", "exec")


def test_architecture_lists_what_there_is() -> None:
    """The listing names each part of the tool once, with what is really there."""
    (listing,) = fenced("ARCHITECTURE.md", "text")[:1]
    listed = re.findall(r"^ {2}(\S+)", listing, re.M)
    package = ROOT / "generator" / "specmill"
    there = {path.name + "/" * path.is_dir() for path in package.iterdir()}
    assert sorted(listed) == sorted(there - {"__init__.py", "__pycache__/", "py.typed"})
    tops = re.findall(r"^(\S+)", listing, re.M)
    assert [top for top in tops if not (ROOT / top).exists()] == []


def test_contributing_lists_the_tests_there_are() -> None:
    rows = re.findall(r"^\| (`tests/.*?) \|", (ROOT / "CONTRIBUTING.md").read_text("utf-8"), re.M)
    listed = [name for row in rows for name in re.findall(r"`tests/(\w+)`", row)]
    files = [path for path in (ROOT / "tests").glob("*/**/*") if path.is_file() and path.suffix != ".pyc"]
    assert sorted(listed) == sorted({path.relative_to(ROOT / "tests").parts[0] for path in files})


@pytest.fixture(scope="session")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, unpacked."""
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(folder), str(ROOT)]
    subprocess.run(command, check=True, capture_output=True)
    (wheel,) = folder.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder / "site")
    return folder / "site"


@pytest.mark.slow
def test_the_wheel_carries_templates_and_generates_without_a_checkout(installed: Path, tmp_path: Path) -> None:
    carried = {
        path.relative_to(installed / "specmill" / "_templates") for path in installed.glob("specmill/_templates/**/*.*")
    }
    assert carried == {
        path.relative_to(ROOT / "templates")
        for part in ("engines", "mixins", "package")
        for path in (ROOT / "templates" / part).rglob("*.*")
        if path.suffix != ".pyc"
    }
    spec = ROOT / "specs" / "jumpcloud" / "v1.yaml"
    command = [
        sys.executable,
        "-m",
        "specmill",
        "generate",
        "--spec",
        str(spec),
        "--output",
        "out",
        "--package",
        "tried",
    ]
    environment = os.environ | {"PYTHONPATH": str(installed)}
    done = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    runtime = tmp_path / "out" / "tried" / "_runtime" / "model.py"
    assert runtime.read_bytes() == (ROOT / "templates" / "mixins" / "model.py").read_bytes()


@pytest.mark.slow
def test_the_wheel_has_a_command(installed: Path) -> None:
    (points,) = installed.glob("specmill-*.dist-info/entry_points.txt")
    assert "specmill = specmill.__main__:main" in points.read_text("utf-8")
    metadata = next(installed.glob("specmill-*.dist-info/METADATA")).read_text("utf-8")
    assert f"\nVersion: {__version__}\n" in metadata and "\nLicense-Expression: MIT\n" in metadata
