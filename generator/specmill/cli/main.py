"""From arguments to an exit code. Whatever goes wrong ends in a line for the user, never in a traceback."""

from __future__ import annotations

import importlib
import os
import sys
from collections.abc import Sequence

from specmill.cli.faults import CALL_AT_FAULT, INPUT_AT_FAULT, OUR_FAULT, CallFault
from specmill.cli.parser import parser


def run(arguments: Sequence[str]) -> int:
    """Run a command. Raises SystemExit as argparse does: 0 for help, 2 for a wrong call."""
    parsed = parser().parse_args(arguments)
    command = importlib.import_module(f"specmill.cli.{parsed.run}")
    try:
        return int(command.run(parsed))
    except CallFault as fault:
        return _fail(str(fault), CALL_AT_FAULT)
    except BrokenPipeError:
        # Whoever read our output has gone. Python would complain at exit, when it flushes what is left.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return INPUT_AT_FAULT
    except OSError as error:
        where = f" {error.filename}" if error.filename else ""
        return _fail(f"cannot use{where}: {error.strerror or error}", CALL_AT_FAULT)
    except Exception as error:
        return _fail(_our_fault(error), OUR_FAULT)


def _fail(message: str, code: int) -> int:
    sys.stderr.write(f"specmill: {message}\n")
    return code


def _our_fault(error: Exception) -> str:
    """What to put into a report of the defect."""
    # Not at the top of the module: a run without a defect has no use for it.
    import traceback

    if os.environ.get("SPECMILL_TRACEBACK"):
        sys.stderr.write(traceback.format_exc())
    last = traceback.extract_tb(error.__traceback__)[-1]
    place = f"{os.path.basename(last.filename)}:{last.lineno}"
    return (
        f"this is a defect of specmill, not of your input: {type(error).__name__} at {place}: {error}\n"
        "set SPECMILL_TRACEBACK=1 for the whole of it"
    )
