"""``specmill completion``: scripts that complete commands, options and names of packages in a shell.

Made from the parser itself, so that a new option is completed without anybody's thinking of it. Names of packages are
those of the nearest manifest at the time, which the script asks ``specmill completion packages`` for.
"""

from __future__ import annotations

import argparse
import os
import sys
import tomllib
from argparse import Namespace
from collections.abc import Iterator

from specmill.cli.faults import DONE
from specmill.lock.shortcut import MANIFEST, manifest_folder
from specmill.values import frozen

ASK = "packages"
"""Instead of a shell: the names of packages, a line each."""


@frozen
class Option:
    """One option of a command."""

    names: tuple[str, ...]
    text: str
    takes_value: bool
    choices: tuple[str, ...]
    packages: bool
    """Whether its value is a package of the manifest."""


@frozen
class Command:
    """One command."""

    name: str
    text: str
    options: tuple[Option, ...]
    choices: tuple[str, ...]
    """Of its positional argument."""
    packages: bool
    """Whether a positional argument is a package of the manifest."""


def run(arguments: Namespace) -> int:
    """Print a script, or what a script asks for."""
    from specmill.cli.parser import parser

    commands = list(_commands(parser()))
    scripts = {"bash": _bash, "zsh": _zsh, "fish": _fish}
    shell = arguments.shell
    sys.stdout.write("".join(f"{line}\n" for line in (_packages() if shell == ASK else scripts[shell](commands))))
    return DONE


def _packages() -> list[str]:
    folder = manifest_folder(".")
    try:
        with open(os.path.join(folder or ".", MANIFEST), "rb") as stream:
            return list(tomllib.load(stream)["packages"])
    except (OSError, ValueError, TypeError, KeyError):
        return []


def _commands(top: argparse.ArgumentParser) -> Iterator[Command]:
    for action in top._actions:
        if isinstance(action, argparse._SubParsersAction):
            texts = {each.dest: each.help or "" for each in action._choices_actions}
            for name, command in action.choices.items():
                yield _command(name, texts.get(name, ""), command)


def _command(name: str, text: str, command: argparse.ArgumentParser) -> Command:
    positional = [action for action in command._actions if not action.option_strings]
    choices = [choice for action in positional for choice in action.choices or () if choice != ASK]
    packages = any(action.metavar == "PACKAGE" for action in positional)
    options = tuple(_option(action) for action in command._actions if action.option_strings)
    return Command(name, text, options, tuple(map(str, choices)), packages)


def _option(action: argparse.Action) -> Option:
    choices = tuple(map(str, action.choices or ()))
    packages = action.dest == "package" and action.metavar == "P"
    return Option(tuple(action.option_strings), action.help or "", action.nargs != 0, choices, packages)


# -- bash --------------------------------------------------------------------------------------------------------------


def _bash(commands: list[Command]) -> Iterator[str]:
    yield from (
        "_specmill() {",
        '    local word="${COMP_WORDS[COMP_CWORD]}" before="${COMP_WORDS[COMP_CWORD-1]}" words=""',
        "    COMPREPLY=()",
        "    if ((COMP_CWORD == 1)); then",
        f'        words="{" ".join(each.name for each in commands)} --help --version"',
        "    else",
        '        case "${COMP_WORDS[1]} $before" in',
    )
    for command in commands:
        yield from _bash_values(command)
    yield from ("            *)", '                case "${COMP_WORDS[1]}" in')
    for command in commands:
        names = " ".join((*(name for option in command.options for name in option.names), *command.choices))
        more = " $(specmill completion packages 2>/dev/null)" if command.packages else ""
        yield f'                    {command.name}) words="{names}{more}" ;;'
    yield from (
        "                esac ;;",
        "        esac",
        "    fi",
        '    COMPREPLY=($(compgen -W "$words" -- "$word"))',
        "}",
        "complete -o default -F _specmill specmill",
    )


def _bash_values(command: Command) -> Iterator[str]:
    """Lines for what comes after an option with a value; no words leave it to the names of files."""
    for option in command.options:
        if option.takes_value:
            patterns = " | ".join(f"'{command.name} {name}'" for name in option.names)
            words = "$(specmill completion packages 2>/dev/null)" if option.packages else " ".join(option.choices)
            yield f'            {patterns}) words="{words}" ;;'


# -- zsh ---------------------------------------------------------------------------------------------------------------


def _zsh(commands: list[Command]) -> Iterator[str]:
    yield from ("#compdef specmill", "_specmill_packages() {", "    local -a names")
    yield from ('    names=(${(f)"$(specmill completion packages 2>/dev/null)"})', "    compadd -a names", "}")
    yield from ("_specmill() {", "    local -a commands", "    commands=(")
    yield from (f"        {_quoted(f'{each.name}:{_plain(each.text)}')}" for each in commands)
    yield from ("    )", "    if ((CURRENT == 2)); then _describe command commands; return; fi")
    yield from ("    local command=$words[2]", "    shift words; ((CURRENT--))", "    case $command in")
    for command in commands:
        specs = [spec for option in command.options for spec in _zsh_option(option)]
        words = " ".join(map(_quoted, (*specs, _zsh_rest(command))))
        yield f"        {command.name}) _arguments {words} ;;"
    yield from ("    esac", "}", 'if [ "$funcstack[1]" = _specmill ]; then _specmill "$@"')
    yield "else compdef _specmill specmill; fi"


def _zsh_option(option: Option) -> Iterator[str]:
    for name in option.names:
        value = ""
        if option.takes_value:
            action = "_specmill_packages" if option.packages else f"({' '.join(option.choices)})"
            value = f":value:{action if option.packages or option.choices else '_files'}"
        yield f"*{name}[{_plain(option.text)}]{value}"


def _zsh_rest(command: Command) -> str:
    if command.packages:
        return "*:package:_specmill_packages"
    return f"*:value:({' '.join(command.choices)})" if command.choices else "*:file:_files"


def _plain(text: str) -> str:
    """A text without what zsh gives a meaning to in descriptions."""
    return text.translate(str.maketrans("[]:\\", "();/"))


# -- fish --------------------------------------------------------------------------------------------------------------


def _fish(commands: list[Command]) -> Iterator[str]:
    yield "complete -c specmill -e"
    for command in commands:
        yield f"complete -c specmill -f -n __fish_use_subcommand -a {command.name} -d {_quoted(command.text)}"
        seen = f"-n '__fish_seen_subcommand_from {command.name}'"
        if command.packages:
            yield f"complete -c specmill -f {seen} -a '(specmill completion packages 2>/dev/null)'"
        if command.choices:
            yield f"complete -c specmill -f {seen} -a {_quoted(' '.join(command.choices))}"
        for option in command.options:
            yield f"complete -c specmill {seen} {_fish_option(option)}"


def _fish_option(option: Option) -> str:
    names = [f"-l {name[2:]}" if name.startswith("--") else f"-s {name[1:]}" for name in option.names]
    values = "(specmill completion packages 2>/dev/null)" if option.packages else " ".join(option.choices)
    value = [f"-x -a {_quoted(values)}" if values else "-r"] if option.takes_value else []
    return " ".join((*names, *value, f"-d {_quoted(option.text)}"))


def _quoted(text: str) -> str:
    """One word of a shell: in single quotes, where nothing has a meaning."""
    return "'" + text.replace("'", "'\\''") + "'"
