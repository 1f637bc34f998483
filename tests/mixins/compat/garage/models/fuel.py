"""Fuel, a part of garage."""

from __future__ import annotations

from mixins.swagger_codegen_enum import SwaggerEnum


class Fuel(SwaggerEnum):
    """What an engine burns."""

    PETROL = "petrol"
    OFFICE_365 = "office_365"
