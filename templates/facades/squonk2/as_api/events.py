"""What happened, and streams of what happens."""

from __future__ import annotations

from datetime import date
from typing import Literal

from ..api.results import AsApiRv
from ..arguments import dated, require, require_positive
from ..calls import CREATED, GONE, READ_S
from ..enumerations import EventStreamFormat
from ..models.create_event_stream_body import CreateEventStreamBody
from .service import AsService


class EventCalls(AsService):
    """Methods about actions and event streams."""

    @classmethod
    def get_actions(
        cls,
        access_token: str,
        *,
        from_: date | str | None = None,
        until: date | str | None = None,
        merchant_id: int = 0,
        product_id: str = "",
        unit_id: str = "",
        org_id: str = "",
        action_format: EventStreamFormat = EventStreamFormat.PROTOCOL_STRING,
        timeout_s: float = READ_S,
    ) -> AsApiRv:
        """Return what happened.

        Args:
            access_token: A token.
            from_: The first day.
            until: The day after the last one.
            merchant_id: Number of the merchant that it was about; 0 for any.
            product_id: Id of the product, likewise.
            unit_id: Id of the unit, likewise.
            org_id: Id of the organisation, likewise.
            action_format: How each is written.
            timeout_s: Seconds to wait.
        """
        return cls._send(
            "get the actions", access_token, timeout_s,
            lambda api, options: api.account_server_actions.get_actions_with_http_info(
                format=_word(action_format), from_=dated(from_), until=dated(until), m_id=merchant_id or None,
                product_id=product_id or None, unit_id=unit_id or None, org_id=org_id or None, **options,
            ),
        )  # fmt: skip

    @classmethod
    def get_event_stream_version(cls, *, timeout_s: float = READ_S) -> AsApiRv:
        """Return the version of the service that streams events, and its protocol. It needs no token."""
        return cls._send(
            "get the version of the event stream", None, timeout_s,
            lambda api, options: api.account_server_event_stream.get_event_stream_version_with_http_info(**options),
        )  # fmt: skip

    @classmethod
    def get_event_stream(cls, access_token: str, *, timeout_s: float = READ_S) -> AsApiRv:
        """Return the event stream of the user of the token: its ``id`` and its ``location``."""
        return cls._send(
            "get the event stream", access_token, timeout_s,
            lambda api, options: api.account_server_event_stream.get_event_stream_with_http_info(**options),
        )  # fmt: skip

    @classmethod
    def create_event_stream(
        cls, access_token: str, *, event_format: EventStreamFormat, timeout_s: float = READ_S
    ) -> AsApiRv:
        """Create an event stream, in place of the one that there may be; return it."""
        require(event_format=event_format)
        body = CreateEventStreamBody(format=_word(event_format))
        return cls._send(
            "create the event stream", access_token, timeout_s,
            lambda api, options: api.account_server_event_stream.create_event_stream_with_http_info(
                body=body, **options
            ),
            CREATED,
        )  # fmt: skip

    @classmethod
    def delete_event_stream(cls, access_token: str, *, event_stream_id: int, timeout_s: float = READ_S) -> AsApiRv:
        """Delete an event stream."""
        require_positive(event_stream_id=event_stream_id)
        return cls._send(
            "delete the event stream", access_token, timeout_s,
            lambda api, options: api.account_server_event_stream.delete_event_stream_with_http_info(
                event_stream_id, **options
            ),
            GONE,
        )  # fmt: skip


def _word(form: EventStreamFormat) -> Literal["PROTOCOL_STRING", "JSON_STRING"]:
    return "JSON_STRING" if form is EventStreamFormat.JSON_STRING else "PROTOCOL_STRING"
