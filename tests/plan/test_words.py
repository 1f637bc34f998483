"""Wire names as words."""

from __future__ import annotations

import pytest

from specmill.plan.words import constant, pascal, snake, words


@pytest.mark.parametrize(
    ("wire", "expected"),
    [
        ("userId", "user_id"),
        ("HTTPServerID", "http_server_id"),
        ("x-org-id", "x_org_id"),
        ("already_snake", "already_snake"),
        ("oauth2Token", "oauth2_token"),
        ("v1.users/list", "v1_users_list"),
        ("Größe", "größe"),
        ("用户", "用户"),
        ("+1", "plus_1"),
        ("-1", "minus_1"),
        ("$", "dollar"),
        ("@type", "type"),
        ("", ""),
        ("😀", ""),
    ],
)
def test_snake_case(wire: str, expected: str) -> None:
    assert snake(wire) == expected


def test_pascal_case_keeps_capitals_inside_words() -> None:
    assert pascal("systemGroup-members") == "SystemGroupMembers"
    assert pascal("AppleMDM") == "AppleMDM"


def test_constant_case() -> None:
    assert constant("in progress") == "IN_PROGRESS"


def test_a_name_in_another_form_of_unicode_is_the_same_name() -> None:
    assert words("ﬁeld") == words("field")
