"""The commands and their options, as argparse has them. What they do is in the module that each one names."""

from __future__ import annotations

import argparse

from specmill import __version__
from specmill.cli.project_commands import add_output, add_project_commands

FORMATS = ("text", "json", "github", "sarif")
PROFILES = ("none", "swagger-codegen", "openapi-generator")


def parser() -> argparse.ArgumentParser:
    """The whole command line; ``run`` of the parsed arguments names the module of the command."""
    top = argparse.ArgumentParser(
        prog="specmill",
        description="API documents in, Python client packages out.",
        epilog="Exit codes: 0 done, 1 the input is at fault, 2 the call is at fault.",
    )
    top.add_argument("--version", action="version", version=f"specmill {__version__}")
    commands = top.add_subparsers(title="commands", metavar="COMMAND", required=True)
    _generate(commands.add_parser("generate", help="make packages, by the manifest or from one document"))
    _check(commands.add_parser("check", help="say what generate would change, and change nothing"))
    _lint(commands.add_parser("lint", help="say what is wrong with a document"))
    _diff(commands.add_parser("diff", help="say what changed between two documents"))
    _explain(commands.add_parser("explain", help="follow one operation through every stage"))
    _edition(commands.add_parser("edition", help="say what a newer form of the output would change"))
    add_project_commands(commands)
    return top


def _generate(command: argparse.ArgumentParser) -> None:
    command.description = (
        "Make the packages of specmill.toml (all of them, or those named) in the folder generated/ beside it, "
        "or, with --spec and --output, one package without a manifest."
    )
    command.set_defaults(run="generate")
    command.add_argument("packages", nargs="*", metavar="PACKAGE", help="packages of the manifest; all by default")
    command.add_argument("--force", action="store_true", help="generate what is up to date; overwrite edited files")
    command.add_argument("--jobs", type=_positive, default=1, metavar="N", help="packages made at once (default: 1)")
    command.add_argument("--report", metavar="FILE", help="write what was made, and how long it took, as JSON")
    add_output(command, FORMATS)
    single = command.add_argument_group("one document, no manifest")
    single.add_argument("--spec", metavar="FILE_OR_URL", help="the document")
    _overlay(single)
    single.add_argument("--output", metavar="DIR", help="folder of the generated project")
    single.add_argument("--package", metavar="NAME", help="import name (default: made from the title)")
    single.add_argument("--compat", choices=PROFILES, help="the generator whose call sites have to keep running")
    single.add_argument("--allow-network", action="store_true", help="fetch the document if it is at a URL")
    single.add_argument(
        "--allow-origin", action="append", default=[], metavar="ORIGIN", help="follow references to this origin too"
    )


def _overlay(options: argparse._ActionsContainer) -> None:
    options.add_argument(
        "--overlay", action="append", default=[], metavar="FILE", help="change the document by this overlay first"
    )


def _check(command: argparse.ArgumentParser) -> None:
    command.description = (
        "Generate in memory and compare: exit 1, with a list, if generated/ or specmill.lock is stale, or a generated "
        "file was edited."
    )
    command.set_defaults(run="check")
    command.add_argument("packages", nargs="*", metavar="PACKAGE", help="packages of the manifest; all by default")
    add_output(command, FORMATS)


def _lint(command: argparse.ArgumentParser) -> None:
    command.description = (
        "Print every diagnostic of a document, and a second opinion by openapi-python-client where it is installed."
    )
    command.set_defaults(run="lint")
    command.add_argument("spec", metavar="FILE", help="the document")
    _overlay(command)
    command.add_argument("--format", choices=FORMATS, default="text", help="default: text")
    command.add_argument("--no-second-opinion", action="store_true", help="our own diagnostics only")


def _diff(command: argparse.ArgumentParser) -> None:
    command.description = (
        "Print what changed from one document to another, on the wire and for code that calls the generated package: "
        "breaking, compatible or cosmetic, each with its place in both documents. The last line says which part of a "
        "version that calls for. A document is a path, or git:REVISION:path."
    )
    command.set_defaults(run="diff")
    command.add_argument("old", metavar="OLD", help="the older document")
    command.add_argument("new", metavar="NEW", help="the newer document")
    command.add_argument("--format", choices=("text", "json", "markdown"), default="text", help="default: text")
    command.add_argument("--fail-on", choices=("major", "minor", "patch"), help="exit 1 from this verdict on")
    command.add_argument("--cosmetic", action="store_true", help="list cosmetic changes too; JSON always has them")
    command.add_argument("--compat", choices=PROFILES, help="the profile of the package (default: none)")
    command.add_argument(
        "--package",
        metavar="P",
        help="settings and given names of this package of the manifest (P.API where it has several documents)",
    )


def _edition(command: argparse.ArgumentParser) -> None:
    command.description = (
        "Print the edition of packages, the form of their output, and what raising it in the manifest would change for "
        "their callers. Nothing is written."
    )
    command.set_defaults(run="edition")
    command.add_argument("packages", nargs="*", metavar="PACKAGE", help="packages of the manifest; all by default")
    add_output(command)


def _explain(command: argparse.ArgumentParser) -> None:
    command.description = "Print one operation as it passes through the stages: document, API, plan, generated text."
    command.set_defaults(run="explain")
    command.add_argument(
        "operation", metavar="OPERATION", help="an operationId, 'METHOD /path', or the name of a generated method"
    )
    command.add_argument("--package", metavar="P", help="package of the manifest (default: the first that has it)")
    command.add_argument("--format", choices=("text", "json"), default="text", help="default: text")


def _positive(text: str) -> int:
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError("at least 1 is needed")
    return number
