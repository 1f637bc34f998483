"""Changes of what callers of a generated package write."""

from __future__ import annotations

from specmill.diff.levels import Level, Rule

_B, _C = Level.BREAKING, Level.COMPATIBLE

_NAME_GONE = "Code that uses the name fails."
_NAME_KEPT = "The old name goes on working until the next major version, and is marked as deprecated."
_NEW = "No code uses it yet."

_METHODS = (
    Rule("api-class-removed", _B, "An Api class is gone", _NAME_GONE),
    Rule("api-class-renamed", _B, "An Api class has another name", _NAME_GONE),
    Rule("api-class-name-kept", _C, "An Api class has another name beside its old one", _NAME_KEPT),
    Rule("api-class-added", _C, "There is a new Api class", _NEW),
    Rule("client-attribute-changed", _B, "A client gives an Api class under another name", _NAME_GONE),
    Rule("method-removed", _B, "A method is gone", _NAME_GONE),
    Rule("method-renamed", _B, "A method has another name", _NAME_GONE),
    Rule("method-name-kept", _C, "A method has another name beside its old one", _NAME_KEPT),
    Rule("method-moved", _B, "A method is in another class", _NAME_GONE),
    Rule(
        "method-meaning-changed",
        _B,
        "The name of a method stands for another operation",
        "Code goes on running and does something else: of all changes the worst, since nothing fails.",
    ),
    Rule(
        "method-route-changed",
        _C,
        "A method calls another path",
        "Code stays as it is; the wire changes say what became of the old path.",
    ),
    Rule("method-added", _C, "There is a new method", _NEW),
    Rule("companion-removed", _B, "A method that iterates or streams is gone", _NAME_GONE),
    Rule("companion-added", _C, "There is a new method that iterates or streams", _NEW),
    Rule("return-type-changed", _B, "A method returns something else", "Code that uses the result fails."),
    Rule("return-type-widened", _B, "A method may return more types", "Code may get one that it does not expect."),
    Rule("return-type-narrowed", _C, "A method returns fewer types", "Code expects what comes, and more."),
)

_ARGUMENTS = (
    Rule("argument-removed", _B, "A method does not take an argument any more", "Calls that give it fail."),
    Rule("required-argument-added", _B, "A method wants a new argument", "Calls without it fail."),
    Rule("optional-argument-added", _C, "A method takes a new argument", "Calls without it are the same."),
    Rule("argument-renamed", _B, "An argument has another name", "Calls that give it as a keyword fail."),
    Rule(
        "argument-position-changed",
        _B,
        "An argument is at another position",
        "Calls by position go on running with their values exchanged, or fail.",
    ),
    Rule("argument-became-required", _B, "An argument has to be given", "Calls without it fail."),
    Rule("argument-became-optional", _C, "An argument may be left out", "Calls with it are the same."),
    Rule("argument-became-keyword", _B, "An argument has to be given as a keyword", "Calls by position fail."),
    Rule("argument-became-positional", _C, "An argument may be given by position", "Calls by keyword are the same."),
    Rule("argument-type-changed", _B, "An argument has another type", "Values of the old type are wrong."),
    Rule("argument-type-narrowed", _B, "An argument may be of fewer types", "Some values are wrong now."),
    Rule("argument-type-widened", _C, "An argument may be of more types", "Values of the old ones still do."),
    Rule("argument-alias-removed", _B, "An argument lost its older name", "Calls that use it fail."),
)

_MODELS = (
    Rule("model-removed", _B, "A model is gone", _NAME_GONE),
    Rule("model-renamed", _B, "A model has another name", _NAME_GONE),
    Rule("model-name-kept", _C, "A model has another name beside its old one", _NAME_KEPT),
    Rule("model-added", _C, "There is a new model", _NEW),
    Rule(
        "model-kind-changed",
        _B,
        "A class became another kind of thing",
        "Models, enumerations and aliases are made and used in different ways.",
    ),
    Rule(
        "model-base-changed",
        _B,
        "A class is derived from something else",
        "What it is compared with, and what it takes besides its attributes, follows from that.",
    ),
    Rule("attribute-removed", _B, "An attribute is gone", _NAME_GONE),
    Rule("attribute-renamed", _B, "An attribute has another name", _NAME_GONE),
    Rule("required-attribute-added", _B, "A model wants a new attribute", "Code that makes the model fails."),
    Rule("attribute-added", _C, "A model has a new attribute", _NEW),
    Rule("attribute-became-required", _B, "An attribute has to be given", "Code that makes the model fails."),
    Rule("attribute-became-optional", _C, "An attribute may be left out", "Code that gives it is the same."),
    Rule("attribute-position-changed", _B, "An attribute is at another position", "Values given by position move."),
    Rule("attribute-default-changed", _B, "The default of an attribute changed", "Models without it are others."),
    Rule("attribute-type-changed", _B, "An attribute has another type", "Code that reads or sets it is wrong."),
    Rule(
        "attribute-type-widened",
        _B,
        "An attribute may be of more types",
        "Code that reads it may find one that it does not expect.",
    ),
    Rule("attribute-type-narrowed", _B, "An attribute may be of fewer types", "Some values cannot be set now."),
    Rule(
        "attribute-type-compatible",
        _C,
        "The type of an attribute changed the way its values go",
        "A model that is only sent takes more types, or one that only comes is of fewer.",
    ),
    Rule("enum-member-removed", _B, "A member of an enumeration is gone", _NAME_GONE),
    Rule("enum-member-renamed", _B, "A member of an enumeration has another name", _NAME_GONE),
    Rule("enum-member-value-changed", _B, "A member of an enumeration has another value", "Another value is sent."),
    Rule(
        "enum-member-added",
        _C,
        "An enumeration has a new member",
        "Values that are not members were read as they are, and types say so.",
    ),
)

_PACKAGE = (
    Rule("export-removed", _B, "The package lacks a name that it had", _NAME_GONE),
    Rule("export-added", _C, "The package has a new name", _NEW),
    Rule(
        "credential-removed",
        _B,
        "The configuration does not know a credential any more",
        "What is given for it is not sent.",
    ),
    Rule("credential-renamed", _B, "A credential has another key in the configuration", "The old key is not known."),
    Rule("credential-added", _C, "The configuration takes one more credential", _NEW),
    Rule("credential-changed", _C, "A credential is sent otherwise", "It is given to the configuration as before."),
    Rule(
        "deprecated-name-removed",
        _B,
        "A name that was marked as deprecated is gone",
        "It was kept for one major version.",
    ),
)

_SPOKEN_WHY = (
    "Code stays as it is, so this is no break of the package, whatever it is for the API: an upgrade of the package "
    "changes nothing that the server does. It is more than a patch, since the package now needs a server that is as "
    "new as the document, and an older package one that is as old."
)

_SPOKEN = (
    Rule("method-speaks-otherwise", _C, "A method does something else on the wire", _SPOKEN_WHY),
    Rule("model-speaks-otherwise", _C, "A model has another form on the wire", _SPOKEN_WHY),
    Rule("package-speaks-otherwise", _C, "Calls go to another server, or tokens come from one", _SPOKEN_WHY),
)
"""Of generations alone: `specmill diff` has both documents, and says what changed on the wire itself."""

_BOUNDS = (
    Rule(
        "checked-bound-tightened",
        _B,
        "A bound that the package checks is stricter",
        "Values that were sent raise an error now, before they are sent. Only profiles of older generators check "
        "bounds; elsewhere they are the server's business, and no change of the package.",
    ),
    Rule("checked-bound-relaxed", _C, "A bound that the package checks is less strict", "Values that pass still do."),
)

PYTHON_RULES: tuple[Rule, ...] = (*_METHODS, *_ARGUMENTS, *_MODELS, *_PACKAGE, *_BOUNDS, *_SPOKEN)
