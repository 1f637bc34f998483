"""What the package exports besides generated names."""

from __future__ import annotations

from .apiv2 import Client as Client
from .apiv2 import MediaType as MediaType
from .apiv2 import MicetroV2ErrorResponse as MicetroV2ErrorResponse
from .http_client import ClientError as ClientError
from .http_client import ErrorResponse as ErrorResponse
from .http_client import GeneralError as GeneralError
from .http_client import UnexpectedResponse as UnexpectedResponse
from .http_client import Version as Version
from .http_client import parse_version as parse_version
