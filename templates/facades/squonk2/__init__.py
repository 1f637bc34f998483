"""Squonk2: the entry points of the package."""

from __future__ import annotations

from .api.results import ApiRv, AsApiRv, DmApiRv
from .as_api import AsApi
from .auth import Auth
from .dm_api import DmApi
from .enumerations import DefaultProductPrivacyEnum, EventStreamFormat, ScopeEnum
from .environment import Environment

EXTRAS = {"yaml": ("pyyaml>=6",)}

__all__ = [
    "ApiRv",
    "AsApi",
    "AsApiRv",
    "Auth",
    "DefaultProductPrivacyEnum",
    "DmApi",
    "DmApiRv",
    "Environment",
    "EventStreamFormat",
    "ScopeEnum",
]
