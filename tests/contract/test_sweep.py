"""Every operation of every package, called for real; a validator that is not ours judges each request."""

from __future__ import annotations

import pytest

from tests.contract.packages import Package, packages
from tests.contract.sweep import sweep

SWEPT = [each for each in packages() if "apis" not in each.settings]
NOT_SWEPT = {"jamfpro", "squonk2"}
"""Packages of several documents: ``test_several_documents.py`` calls their operations."""


def _operations(package: Package) -> set[tuple[str, str]]:
    verbs = ("get", "put", "post", "delete", "options", "head", "patch")
    paths = package.document["paths"].items()
    return {(verb.upper(), path) for path, item in paths for verb in verbs if verb in item}


@pytest.mark.parametrize("full", [True, False], ids=["every-argument", "required-arguments"])
@pytest.mark.parametrize("is_async", [False, True], ids=["sync", "async"])
@pytest.mark.parametrize("package", SWEPT, ids=lambda package: package.name)
def test_every_operation_sends_a_valid_request_and_reads_the_answer(
    package: Package, is_async: bool, full: bool
) -> None:
    outcome = sweep(package, full=full, is_async=is_async)
    count = len(outcome.failures)
    assert not outcome.failures, f"{count} faults in {outcome.methods} calls:\n" + "\n".join(outcome.failures)
    assert outcome.called == _operations(package)


@pytest.mark.parametrize("is_async", [False, True], ids=["sync", "async"])
@pytest.mark.parametrize("package", SWEPT, ids=lambda package: package.name)
def test_every_operation_gives_status_and_headers_too(package: Package, is_async: bool) -> None:
    outcome = sweep(package, full=True, is_async=is_async, with_http_info=True)
    assert not outcome.failures, "\n".join(outcome.failures)
    assert outcome.called == _operations(package)


def test_every_generated_package_is_swept() -> None:
    folders = {each.name for each in packages()[0].folder.parent.iterdir() if (each / "pyproject.toml").is_file()}
    assert folders == {each.name for each in packages()}
    assert {each.name for each in packages() if each not in SWEPT} == NOT_SWEPT
