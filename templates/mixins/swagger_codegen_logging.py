"""The log settings of swagger-codegen's configuration, without its side effects.

Its ``Configuration()`` added a handler each time and its ``debug`` printed every header, key included, for the whole
process. Here a handler is added when somebody asks for output and only once, and secrets stay hidden.
"""

from __future__ import annotations

import logging
from collections.abc import Mapping
from typing import TextIO

from .logs import PACKAGE

_FORMAT = "%(asctime)s %(levelname)s %(message)s"


class LogSettings:
    """What is logged, how and where."""

    _debug: bool = False
    _logger_file: str | None = None
    _logger_format: str = _FORMAT
    logger_file_handler: logging.FileHandler | None = None

    @property
    def logger(self) -> Mapping[str, logging.Logger]:
        """The loggers of this package and of the HTTP library."""
        return {name: logging.getLogger(known_as) for name, known_as in _loggers().items()}

    @property
    def logger_stream_handler(self) -> logging.Handler:
        """The handler that writes to standard error; one for all configurations of the package."""
        return _stream_handler()

    @property
    def logger_formatter(self) -> logging.Formatter:
        """The formatter of the handlers."""
        return logging.Formatter(self._logger_format)

    @property
    def logger_format(self) -> str:
        """Format of log lines."""
        return self._logger_format

    @logger_format.setter
    def logger_format(self, text: str) -> None:
        self._logger_format = text
        for handler in (self.logger_file_handler, _stream_handler() if self._debug else None):
            if handler is not None:
                handler.setFormatter(self.logger_formatter)

    @property
    def logger_file(self) -> str | None:
        """File that the log is written to in place of standard error."""
        return self._logger_file

    @logger_file.setter
    def logger_file(self, path: str | None) -> None:
        if path == self._logger_file:
            return
        if self.logger_file_handler is not None:
            _detach(self.logger_file_handler)
            self.logger_file_handler.close()
            self.logger_file_handler = None
        self._logger_file = path
        if path is not None:
            self.logger_file_handler = logging.FileHandler(path, encoding="utf-8", delay=True)
        self._attach()

    @property
    def debug(self) -> bool:
        """Whether every request and answer is logged, secrets hidden."""
        return self._debug

    @debug.setter
    def debug(self, value: bool) -> None:
        if value == self._debug:
            return
        self._debug = value
        for logger in self.logger.values():
            logger.setLevel(logging.DEBUG if value else logging.WARNING)
        self._attach()

    def _attach(self) -> None:
        """Let the handlers of these settings take part in logging, each once."""
        file = self.logger_file_handler
        if file is not None:
            file.setFormatter(self.logger_formatter)
            _detach(_stream_handler())
        elif self._debug:
            _stream_handler().setFormatter(self.logger_formatter)
        wanted = file or (_stream_handler() if self._debug else None)
        if wanted is not None:
            for logger in self.logger.values():
                logger.addHandler(wanted)  # which adds one only once


class _StandardError(logging.StreamHandler[TextIO]):
    """The handler of this package."""


def _stream_handler() -> logging.Handler:
    """Return the handler that stands for standard error: the one that is attached, or a new one."""
    for handler in logging.getLogger(PACKAGE).handlers:
        if isinstance(handler, _StandardError):
            return handler
    return _StandardError()


def _loggers() -> Mapping[str, str]:
    """Return swagger-codegen's names of the loggers with the names they have here."""
    from ._library import httpx  # takes long to import, and only who asks for a log needs it

    return {"package_logger": PACKAGE, "urllib3_logger": httpx.__name__}


def _detach(handler: logging.Handler) -> None:
    for name in _loggers().values():
        logging.getLogger(name).removeHandler(handler)
