"""Arguments of the commands around generation: those that start, feed, watch and examine a project."""

from __future__ import annotations

import argparse
from typing import Any


def add_project_commands(commands: Any) -> None:
    """Add them to argparse's commands."""
    _init(commands.add_parser("init", help="start a project, with a document to try"))
    _vendor(commands.add_parser("vendor", help="bring a document into specs/, or up to date"))
    _watch(commands.add_parser("watch", help="generate whenever a document or setting changes"))
    _doctor(commands.add_parser("doctor", help="say what is wrong with the set-up"))
    _migrate(commands.add_parser("migrate", help="read another generator's configuration"))
    _completion(commands.add_parser("completion", help="print a script that completes commands in a shell"))


def _init(command: argparse.ArgumentParser) -> None:
    command.description = (
        "Make specmill.toml, specs/ with a document to try, a Makefile and a .gitignore. Files that are there already "
        "are left alone."
    )
    command.set_defaults(run="init")
    command.add_argument("folder", nargs="?", default=".", metavar="FOLDER", help="where (default: here)")
    command.add_argument("--pre-commit", action="store_true", help="a .pre-commit-config.yaml too")
    command.add_argument("--ci", choices=("github",), help="a workflow of this host too, which calls specmill check")
    add_output(command)


def _vendor(command: argparse.ArgumentParser) -> None:
    command.description = (
        "Copy a document and the files its relative references lead to into specs/NAME/, and record source, time, "
        "entity tag and SHA-256 in specs/specs.lock. With --update, fetch what is on record again and say loudly what "
        "changed. This command uses the network; generate does not."
    )
    command.set_defaults(run="vendor")
    command.add_argument("name", nargs="?", metavar="NAME", help="folder of specs/ that the document goes to")
    command.add_argument("source", nargs="?", metavar="SOURCE", help="path or URL of the document")
    command.add_argument("--update", action="store_true", help="fetch the documents on record, or NAME alone, again")
    command.add_argument("--check", action="store_true", help="write nothing; exit 1 if a source has changed")
    command.add_argument("--add", action="store_true", help="put a package for it into specmill.toml")
    command.add_argument("--force", action="store_true", help="replace files that were edited or are not on record")
    command.add_argument("--allow-http", action="store_true", help="fetch without TLS too")
    command.add_argument(
        "--header", action="append", default=[], metavar="'NAME: VALUE'", help="send this along; it is not recorded"
    )
    command.add_argument("--root", metavar="DIR", help="folder that references of a document on disk may lead to")
    add_output(command)


def _watch(command: argparse.ArgumentParser) -> None:
    command.description = (
        "Generate what is stale, then again whenever the manifest, a document, an overlay, a template or a facade "
        "changes, until the keyboard interrupts."
    )
    command.set_defaults(run="watch")
    command.add_argument("packages", nargs="*", metavar="PACKAGE", help="packages of the manifest; all by default")
    command.add_argument(
        "--interval", type=_seconds, default=0.5, metavar="SECONDS", help="time between two looks (default: 0.5)"
    )
    command.add_argument("--quiet", action="store_true", help="print errors only")


def _doctor(command: argparse.ArgumentParser) -> None:
    command.description = (
        "Examine Python, dependencies, manifest, locks, vendored documents, templates and generated folders. Exit 1 if "
        "something is wrong; what is merely worth knowing does not count."
    )
    command.set_defaults(run="doctor")
    add_output(command)


def _migrate(command: argparse.ArgumentParser) -> None:
    command.description = (
        "Read the configuration of openapi-python-client, OpenAPI Generator or swagger-codegen, or look at a client "
        "that one of them made, write specmill.toml here, and list what has no counterpart."
    )
    command.set_defaults(run="migrate")
    command.add_argument("path", nargs="?", default=".", metavar="PATH", help="folder or configuration (default: here)")
    command.add_argument("--spec", metavar="FILE_OR_URL", help="the document, where the configuration does not say")
    command.add_argument("--dry-run", action="store_true", help="write nothing")
    add_output(command)


def _completion(command: argparse.ArgumentParser) -> None:
    command.description = (
        'Print a completion script. For bash: eval "$(specmill completion bash)"; for zsh the same, after compinit; '
        "for fish: specmill completion fish | source."
    )
    command.set_defaults(run="completion")
    command.add_argument(
        "shell", choices=("bash", "zsh", "fish", "packages"), metavar="SHELL", help="bash, zsh or fish"
    )


def add_output(command: argparse.ArgumentParser, formats: tuple[str, ...] = ("text", "json")) -> None:
    """Add the options that every command has which prints results."""
    command.add_argument("--quiet", action="store_true", help="print errors only")
    command.add_argument("--format", choices=formats, default="text", help="default: text")


def _seconds(text: str) -> float:
    number = float(text)
    if not 0.05 <= number <= 3600:
        raise argparse.ArgumentTypeError("between 0.05 and 3600 seconds")
    return number
