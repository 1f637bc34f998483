"""Requests below the level of operations, by the names that swagger-codegen clients have them under."""

from ._runtime.errors import ApiException
from ._runtime.swagger_codegen_rest import RESTClientObject, RESTResponse

__all__ = ["ApiException", "RESTClientObject", "RESTResponse"]
