"""``specmill doctor``: what is wrong with the set-up."""

from __future__ import annotations

import contextlib
import json
import sys
from argparse import Namespace

from attrs import asdict

from specmill.cli.console import Console
from specmill.cli.faults import DONE, INPUT_AT_FAULT
from specmill.doctor.finding import Finding, Health, note
from specmill.doctor.machine import examine_machine
from specmill.doctor.project import examine_project
from specmill.lock.shortcut import MANIFEST, manifest_folder


def run(arguments: Namespace) -> int:
    """Examine; 1 if something is wrong."""
    console = Console(arguments.quiet, arguments.format == "json")
    findings = _findings()
    wrong = sum(each.health is Health.BAD for each in findings)
    if console.json:
        records = [asdict(each) | {"health": each.health.value} for each in findings]
        sys.stdout.write(json.dumps({"wrong": wrong, "findings": records}, indent=2) + "\n")
    for each in findings:
        if each.health is Health.BAD and arguments.quiet:
            console.error(f"{_text(each)}\n")
        console.line(_text(each))
    console.line("nothing is wrong" if not wrong else f"wrong: {wrong}")
    return INPUT_AT_FAULT if wrong else DONE


def _findings() -> list[Finding]:
    findings = list(examine_machine())
    folder = manifest_folder(".")
    if folder is None:
        return [*findings, note(MANIFEST, "there is none here or above", "specmill init starts a project")]
    with contextlib.chdir(folder):
        return findings + list(examine_project())


def _text(finding: Finding) -> str:
    hint = f"\n       = hint: {finding.hint}" if finding.hint is not None else ""
    return f"{finding.health.value:>5}  {finding.subject}: {finding.text}{hint}"
