"""Ways for a command to end that are neither success nor the input's fault."""

from __future__ import annotations

DONE, INPUT_AT_FAULT, CALL_AT_FAULT = 0, 1, 2
INTERRUPTED = 130
"""As shells report a program that was stopped from the keyboard."""
OUR_FAULT = 70
"""``EX_SOFTWARE``: a defect of this program."""


class CallFault(Exception):
    """The call asks for something that is not there, or contradicts itself. The text is for the user."""
