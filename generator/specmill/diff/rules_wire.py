"""Changes of operations, parameters, bodies, responses, security and servers."""

from __future__ import annotations

from specmill.diff.levels import Level, Rule

_B, _C, _T = Level.BREAKING, Level.COMPATIBLE, Level.COSMETIC

_OPERATIONS = (
    Rule("operation-removed", _B, "An operation is gone", "Whoever calls it gets an error."),
    Rule("operation-added", _C, "There is a new operation", "Nobody calls it yet."),
    Rule("operation-deprecated", _C, "An operation was marked as deprecated", "It works, and is going to go."),
    Rule("operation-undeprecated", _C, "An operation is no longer deprecated", "It is there to stay."),
    Rule(
        "operation-id-changed",
        _T,
        "An operation has another operationId",
        "The wire does not know it. A package that was generated before keeps the name of the method, which the lock "
        "remembers; one that is generated anew has another, and that is a change of the Python surface.",
    ),
    Rule("operation-tags-changed", _T, "An operation has other tags", "The Python surface says what that changes."),
    Rule("operation-text-changed", _T, "Summary or description of an operation changed", "Readers alone notice."),
    Rule(
        "path-parameter-renamed",
        _T,
        "A part of the path has another name",
        "The name is not sent. Callers who give it as a keyword are told under the Python surface.",
    ),
    Rule("webhook-removed", _B, "A webhook or callback is gone", "Whoever waits for it waits for ever."),
    Rule("webhook-added", _C, "There is a new webhook or callback", "Nobody waits for it yet."),
)

_PARAMETERS = (
    Rule(
        "parameter-removed",
        _B,
        "A parameter is gone",
        "The API ignores or refuses it, and the method does not take it any more.",
    ),
    Rule("required-parameter-added", _B, "There is a new parameter that is required", "Calls without it are refused."),
    Rule("optional-parameter-added", _C, "There is a new parameter that is optional", "Calls without it are the same."),
    Rule("parameter-became-required", _B, "An optional parameter became required", "Calls without it are refused."),
    Rule("parameter-became-optional", _C, "A required parameter became optional", "Calls with it are the same."),
    Rule(
        "parameter-moved",
        _B,
        "A parameter is sent in another place",
        "Clients of the earlier document send it where the API no longer looks.",
    ),
    Rule(
        "parameter-style-changed",
        _B,
        "A parameter is written in another style",
        "Clients of the earlier document write arrays or objects as the API no longer reads them.",
    ),
    Rule(
        "parameter-media-type-changed",
        _B,
        "A parameter is written as another media type",
        "Clients of the earlier document write a value as the API no longer reads it.",
    ),
    Rule(
        "parameter-reserved-forbidden",
        _B,
        "Reserved characters of a parameter are escaped now",
        "Values that went through as they were arrive otherwise.",
    ),
    Rule("parameter-reserved-allowed", _C, "A parameter may hold reserved characters", "Other values are the same."),
    Rule("parameter-empty-forbidden", _B, "A parameter may no longer be empty", "Calls that send it so are refused."),
    Rule("parameter-empty-allowed", _C, "A parameter may be empty", "Calls that do not are the same."),
    Rule(
        "parameter-default-changed",
        _B,
        "The default of a parameter changed",
        "Calls that leave it out get something else than before.",
    ),
    Rule("parameter-default-added", _C, "A parameter has a default now", "What was left open is written down."),
    Rule("parameter-default-removed", _C, "A parameter has no default any more", "What was written down is left open."),
    Rule("parameter-deprecated", _C, "A parameter was marked as deprecated", "It works, and is going to go."),
    Rule("parameter-undeprecated", _C, "A parameter is no longer deprecated", "It is there to stay."),
    Rule("parameter-text-changed", _T, "The description of a parameter changed", "Readers alone notice."),
)

_BODIES = (
    Rule("required-body-added", _B, "An operation wants a body now", "Calls without one are refused."),
    Rule("optional-body-added", _C, "An operation takes a body now", "Calls without one are the same."),
    Rule("body-removed", _B, "An operation takes no body any more", "The method does not take it any more."),
    Rule("body-became-required", _B, "An optional body became required", "Calls without one are refused."),
    Rule("body-became-optional", _C, "A required body became optional", "Calls with one are the same."),
    Rule(
        "request-media-type-removed",
        _B,
        "A body may no longer be of some media type",
        "Requests of that media type are refused.",
    ),
    Rule("request-media-type-added", _C, "A body may be of one more media type", "Others are the same."),
    Rule("body-text-changed", _T, "The description of a body changed", "Readers alone notice."),
    Rule(
        "part-encoding-changed",
        _B,
        "A part of a form is written otherwise",
        "Clients of the earlier document write it as the API no longer reads it.",
    ),
)

_RESPONSES = (
    Rule(
        "success-status-removed",
        _B,
        "A successful status is gone",
        "Its body, and the type it was read as, are not what comes any more.",
    ),
    Rule("success-status-added", _C, "There is a new successful status", "Methods return what it holds too."),
    Rule(
        "error-status-removed",
        _C,
        "An error is not documented any more",
        "Exceptions follow from the status that comes, documented or not.",
    ),
    Rule("error-status-added", _C, "One more error is documented", "Any status could come before, and be raised."),
    Rule("response-body-removed", _B, "A response has no body any more", "The method has nothing to return."),
    Rule("response-body-added", _C, "A response has a body now", "The method returned nothing before."),
    Rule(
        "response-media-type-removed",
        _B,
        "A response is no longer of some media type",
        "Whoever asks for it gets something else, or nothing.",
    ),
    Rule("response-media-type-added", _C, "A response may be of one more media type", "The others can be asked for."),
    Rule(
        "required-response-header-removed",
        _B,
        "A header that every response had is gone",
        "Code that reads it finds nothing.",
    ),
    Rule(
        "optional-response-header-removed",
        _C,
        "A header that a response could have is gone",
        "Code that reads it had to expect that it is not there.",
    ),
    Rule("response-header-added", _C, "A response has one more header", "Nobody reads it yet."),
    Rule(
        "response-header-became-optional",
        _B,
        "A header that every response had may be absent",
        "Code that reads it may find nothing.",
    ),
    Rule("response-header-became-required", _C, "Every response has a header that it could have", "It is only surer."),
    Rule("response-text-changed", _T, "The description of a response changed", "Readers alone notice."),
)

_SECURITY = (
    Rule("security-required", _B, "An operation asks for credentials now", "Calls without any are refused."),
    Rule("security-dropped", _C, "An operation asks for no credentials any more", "Those that are sent do no harm."),
    Rule(
        "security-alternative-removed",
        _B,
        "A way to authorise calls is gone",
        "Callers with those credentials are refused.",
    ),
    Rule("security-alternative-added", _C, "There is one more way to authorise calls", "The others go on working."),
    Rule("security-scope-added", _B, "A call needs one more scope", "Tokens without it are refused."),
    Rule("security-scope-removed", _C, "A call needs a scope less", "Tokens that have it are accepted."),
    Rule("security-scheme-removed", _B, "A security scheme is gone", "Credentials of it are of no use."),
    Rule("security-scheme-added", _C, "There is a new security scheme", "Operations say where it is asked for."),
    Rule(
        "security-scheme-changed",
        _B,
        "A security scheme works otherwise",
        "Clients of the earlier document send credentials where, or as, the API no longer looks for them.",
    ),
    Rule(
        "oauth-url-changed",
        _B,
        "Tokens are to be had at another address",
        "Clients of the earlier document ask for them where there are none.",
    ),
    Rule("oauth-flow-removed", _B, "A way to get tokens is gone", "Clients that go it get none."),
    Rule("oauth-flow-added", _C, "There is one more way to get tokens", "The others go on working."),
    Rule("oauth-scope-removed", _B, "A scope is gone", "Tokens that ask for it are refused."),
    Rule("oauth-scope-added", _C, "There is a new scope", "Operations say where it is needed."),
)

_SERVERS = (
    Rule("server-removed", _B, "A server is gone", "Clients of the earlier document may talk to it."),
    Rule("server-added", _C, "There is one more server", "Clients go on talking to the one they know."),
    Rule(
        "default-server-changed",
        _C,
        "Another server comes first",
        "The generated client talks to the first unless it is told otherwise.",
    ),
    Rule("server-variable-value-removed", _B, "A variable of a server may not have a value", "It is refused."),
    Rule("server-variable-value-added", _C, "A variable of a server may have one more value", "Others still may."),
    Rule(
        "server-variable-default-changed", _B, "The default of a server's variable changed", "Calls go somewhere else."
    ),
    Rule("api-title-changed", _T, "The title of the API changed", "Readers alone notice."),
    Rule("api-version-changed", _T, "The API calls itself another version", "Readers alone notice."),
    Rule("api-text-changed", _T, "The description of the API, or of a tag, changed", "Readers alone notice."),
)

WIRE_RULES: tuple[Rule, ...] = (*_OPERATIONS, *_PARAMETERS, *_BODIES, *_RESPONSES, *_SECURITY, *_SERVERS)
