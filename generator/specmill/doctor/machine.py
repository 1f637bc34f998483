"""Python, the libraries, and the tool's own files."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from importlib import import_module
from importlib.metadata import PackageNotFoundError, version

from specmill import __version__
from specmill.doctor.finding import Finding, bad, good, note
from specmill.lock.fingerprints import folder_files
from specmill.resources import mixins_folder, package_templates, templates_folder

_OLDEST = (3, 11)
_NEEDED = {"attrs": "attrs", "httpx": "httpx", "jinja2": "jinja2", "python-jsonpath": "jsonpath", "pyyaml": "yaml"}
"""Distribution to the module that is imported."""


def examine_machine() -> Iterator[Finding]:
    """Say what there is to say of this installation."""
    found = ".".join(map(str, sys.version_info[:3]))
    if sys.version_info < _OLDEST:
        yield bad("Python", found, f"specmill needs {'.'.join(map(str, _OLDEST))} or later")
    else:
        yield good("Python", f"{found}, {sys.executable}")
    yield good("specmill", __version__)
    yield from map(_library, _NEEDED, _NEEDED.values())
    yield _opinion()
    yield _own_files()


def _library(distribution: str, module: str) -> Finding:
    try:
        import_module(module)
    except ImportError as error:
        return bad(distribution, f"cannot be imported: {error}", "install specmill anew, with its dependencies")
    return good(distribution, _version(distribution) or "installed")


def _version(distribution: str) -> str | None:
    try:
        return version(distribution)
    except PackageNotFoundError:
        return None


def _opinion() -> Finding:
    name = "openapi-python-client"
    found = _version(name)
    if found is not None:
        return good(name, found)
    return note(name, "not installed", "pip install 'specmill[openapi-python-client]' adds its opinion to lint")


def _own_files() -> Finding:
    try:
        templates = sum(path.endswith(".j2") for path in folder_files(package_templates()))
        modules = sum(path.endswith(".py") for path in folder_files(mixins_folder()))
    except OSError as error:
        return bad("templates", f"cannot be read: {error}", "install specmill anew")
    if not templates or not modules:
        return bad("templates", f"there are none in {templates_folder()}", "install specmill anew")
    return good("templates", f"{templates} templates and {modules} modules of the runtime")
