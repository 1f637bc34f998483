"""Packages of the Classic API."""

from __future__ import annotations

from ..classic_package import ClassicPackage as GeneratedPackage
from .record import ClassicRecord

__all__ = ["ClassicPackage", "Package"]


class Package(GeneratedPackage, ClassicRecord):
    """A record of the Classic API."""


ClassicPackage = Package
