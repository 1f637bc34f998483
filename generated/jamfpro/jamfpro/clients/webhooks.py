"""Webhooks as a server would send them, for trying out what receives them."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Self

from .._runtime.concurrent_calls import Results
from .webhook_data import WebhookGenerator, epoch, get_webhook_generator, mac_address, serial_number, udid

if TYPE_CHECKING:
    import httpx

    from .._runtime.model import Model

__all__ = [
    "WebhookGenerator",
    "WebhooksClient",
    "epoch",
    "get_webhook_generator",
    "mac_address",
    "serial_number",
    "udid",
]


class WebhooksClient:
    """Sends webhooks to one URL. Safe to share between threads; close it, or use it in a ``with`` block.

    Args:
        url: Where they go, whole.
        max_concurrency: How many are under way at once, at most.

    Raises ValueError for a concurrency below 1.
    """

    def __init__(self, url: str, max_concurrency: int = 10) -> None:
        if max_concurrency < 1:
            raise ValueError("max_concurrency is at least 1")
        self.url = url
        self.max_concurrency = max_concurrency

    @cached_property
    def session(self) -> httpx.Client:
        """What they are sent with."""
        from .._runtime._library import httpx

        most = self.max_concurrency
        return httpx.Client(limits=httpx.Limits(max_connections=most, max_keepalive_connections=most))

    def send_webhook(self, webhook: Model) -> httpx.Response:
        """Send one webhook as JSON and return the answer, whatever its status.

        Raises ``httpx.TransportError`` if nobody answers.
        """
        return self.session.post(self.url, headers={"Content-Type": "application/json"}, content=webhook.to_json())

    def fire(self, webhook: type[Model], count: int = 1) -> list[httpx.Response]:
        """Send webhooks of one kind with made-up data, several at a time, and return the answers.

        Args:
            webhook: Model of the webhook, such as ``ComputerAdded``.
            count: How many to send.

        Raises ``httpx.TransportError`` if nobody answers.
        """
        made = get_webhook_generator(webhook).batch(count)
        with Results(self.send_webhook, made, self.max_concurrency, keep=False) as answers:
            return list(answers)

    def close(self) -> None:
        """Close the connections."""
        self.session.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()
