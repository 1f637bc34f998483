"""Logging for scripts that have not set it up."""

from __future__ import annotations

import logging
import sys

LOGGER = "jamfpro"


def logger_quick_setup(level: int = logging.INFO) -> logging.Logger:
    """Print what this package logs to standard output, from ``level`` on. A second call changes the level only.

    Tokens and passwords are never logged, and bodies only if the configuration says so.
    """
    logger = logging.getLogger(LOGGER)
    logger.setLevel(level)
    if not any(getattr(each, "jamfpro", False) for each in logger.handlers):
        handler = logging.StreamHandler(sys.stdout)
        handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
        vars(handler)["jamfpro"] = True
        logger.addHandler(handler)
    return logger
