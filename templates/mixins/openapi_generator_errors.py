"""Exceptions that OpenAPI Generator's clients have besides those of a status. Nothing here raises them."""

from __future__ import annotations

from .errors import ApiException

OpenApiException = ApiException
"""The base of all exceptions there; here all are an ApiException."""


class ApiTypeError(ApiException, TypeError):
    """A value of a wrong type."""


class ApiValueError(ApiException, ValueError):
    """A value that is not allowed."""


class ApiAttributeError(ApiException, AttributeError):
    """An attribute that there is not."""


class ApiKeyError(ApiException, KeyError):
    """A key that there is not."""
