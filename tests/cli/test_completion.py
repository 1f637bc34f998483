"""``specmill completion``: what the shells make of the scripts."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import specmill as package
from tests.cli.conftest import Call

PROGRAM = str(Path(package.__file__).parents[1])

ASK = {
    "bash": (
        'eval "$(specmill completion bash)"; COMP_WORDS=({words}); COMP_CWORD=$((${{#COMP_WORDS[@]}} - 1)); '
        '_specmill; printf "%s\\n" "${{COMPREPLY[@]}}"'
    ),
    "fish": 'specmill completion fish | source; complete -C "{words}" | cut -f 1',
}


def complete(shell: str, words: str, folder: Path) -> list[str]:
    """What a shell offers at the end of a line."""
    if shutil.which(shell) is None:
        pytest.skip(f"there is no {shell}")
    command = folder / "specmill"
    command.write_text(f'#!/bin/sh\nPYTHONPATH={PROGRAM} exec {sys.executable} -m specmill "$@"\n')
    command.chmod(0o755)
    environment = os.environ | {"PATH": f"{folder}:{os.environ['PATH']}", "HOME": str(folder)}
    words = words + ('""' if shell == "bash" and words.endswith(" ") else "")
    run = subprocess.run(
        [shell, "-c", ASK[shell].format(words=words)],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    )
    return run.stdout.split()


@pytest.mark.parametrize("shell", sorted(ASK))
@pytest.mark.parametrize(
    ("words", "offered"),
    [
        ("specmill gen", ["generate"]),
        ("specmill generate p", ["pets"]),
        ("specmill generate --comp", ["--compat"]),
        ("specmill generate --compat sw", ["swagger-codegen"]),
        ("specmill completion f", ["fish"]),
        ("specmill explain --package ", ["pets"]),
    ],
)
def test_a_shell_offers_what_the_parser_has(project: Path, shell: str, words: str, offered: list[str]) -> None:
    assert complete(shell, words, project) == offered


@pytest.mark.parametrize("shell", ["bash", "zsh"])
def test_a_script_is_one_that_its_shell_can_read(specmill: Call, shell: str, tmp_path: Path) -> None:
    if shutil.which(shell) is None:
        pytest.skip(f"there is no {shell}")
    script = tmp_path / "script"
    script.write_text(specmill("completion", shell).out)
    subprocess.run([shell, "-n", str(script)], check=True)


def test_zsh_is_told_every_command_and_option(specmill: Call) -> None:
    script = specmill("completion", "zsh").out
    assert "'vendor:bring a document into specs/, or up to date'" in script
    assert "--style" not in script and "'*--allow-http[fetch without TLS too]'" in script


def test_packages_are_those_of_the_manifest(specmill: Call, project: Path) -> None:
    assert specmill("completion", "packages").out == "pets\n"
    (project / "specmill.toml").write_text("[")
    assert specmill("completion", "packages").out == ""
