"""What can go wrong besides an answer of the server, which raises :class:`~.exceptions.ApiException`."""

from __future__ import annotations


class JamfProSdkException(Exception):
    """Base of the exceptions of this package that are about no answer."""


class CredentialsError(JamfProSdkException):
    """No token is to be had: nothing is attached to ask, nothing is stored, or the server refuses."""


class UnexpectedAnswer(JamfProSdkException, ValueError):
    """The server, or what stands before it, answered with something else than a record: the page of a login, say."""


class JCDS2FileNotFoundError(Exception):
    """The distribution service has no file of this name."""


class JCDS2FileExistsError(Exception):
    """A package has a file of this name already."""
