"""What the package exports besides generated names."""

from __future__ import annotations

from .auth import Auth as Auth
