"""The clients, by the module that swagger-codegen clients have them in."""

from .client import ApiClient, AsyncApiClient

__all__ = ["ApiClient", "AsyncApiClient"]
