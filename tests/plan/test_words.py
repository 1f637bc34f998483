"""Wire names as words."""

from __future__ import annotations

import pytest

from specmill.plan.words import constant, fingerprint, pascal, snake, words


@pytest.mark.parametrize(
    ("wire", "expected"),
    [
        ("userId", "user_id"),
        ("HTTPServerID", "http_server_id"),
        ("x-org-id", "x_org_id"),
        ("kskIDs", "ksk_ids"),
        ("imageURLsByVM", "image_urls_by_vm"),
        ("sessionIPv6Address", "session_ipv6_address"),
        ("OAuth2Token", "oauth2_token"),
        ("geoIoTDevices", "geo_iot_devices"),
        ("RadioTower", "radio_tower"),
        ("readIOGiBPerVCpus", "read_io_gib_per_vcpus"),
        ("eTag", "etag"),
        ("someTag", "some_tag"),
        ("aPlanB", "a_plan_b"),
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


SIGNS = {
    "+": "plus",
    "-": "minus",
    "@": "at",
    "$": "dollar",
    "#": "hash",
    "*": "star",
    "%": "percent",
    "&": "and",
    "<": "lt",
    ">": "gt",
    "=": "eq",
    "!": "not",
    "~": "tilde",
    "/": "slash",
    ".": "dot",
    "^": "caret",
    "|": "or",
    "?": "question",
    ":": "colon",
    ",": "comma",
    ";": "semicolon",
    " ": "space",
    "_": "underscore",
}


@pytest.mark.parametrize(("sign", "word"), SIGNS.items())
def test_a_name_of_signs_alone_is_said_in_words(sign: str, word: str) -> None:
    assert words(sign) == (word,)
    assert words(sign * 2) == (word, word)


def test_of_many_signs_the_first_four_are_said() -> None:
    assert words("<=>!=") == ("lt", "eq", "gt", "not")


def test_signs_around_letters_are_not_said() -> None:
    assert words("+one") == ("one",)
    assert words("+1-2") == ("1", "2")
    assert words("*1") == ("1",)


def test_letters_that_no_identifier_has_part_words() -> None:
    assert words("a²b") == ("a2b",), "superscripts are digits in the form that Python compares"
    assert words("a·b★c") == ("a·b", "c")


def test_a_fingerprint_is_letters_that_depend_on_the_text_alone() -> None:
    assert fingerprint("text", 6) == fingerprint("text", 8)[:6]
    assert fingerprint("text", 8).isalpha() and len(fingerprint("text", 8)) == 8
    assert fingerprint("text", 8) != fingerprint("texts", 8)
    assert fingerprint("\ud800", 8) != fingerprint("\ud801", 8), "half a character is text too"
