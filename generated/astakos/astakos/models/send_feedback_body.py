"""SendFeedbackBody, a part of astakos."""

from __future__ import annotations

from .._runtime.model import Model


class SendFeedbackBody(Model):
    """An object of the document: send_feedback body."""

    feedback_msg: str
    """What the user has to say."""
    feedback_data: str
    """Facts that help the operators, such as the version of the client, in any form."""
