"""Jamf Pro: the entry points of the package."""

from __future__ import annotations

from .clients.auth import ApiClientCredentialsProvider, CredentialsProvider, UserCredentialsProvider
from .clients.client import JamfProClient
from .jamf_errors import CredentialsError, JamfProSdkException
from .logs import logger_quick_setup
from .models.client import AccessToken, Schemes, SessionConfig

__all__ = [
    "AccessToken",
    "ApiClientCredentialsProvider",
    "CredentialsError",
    "CredentialsProvider",
    "JamfProClient",
    "JamfProSdkException",
    "Schemes",
    "SessionConfig",
    "UserCredentialsProvider",
    "logger_quick_setup",
]
