"""Every code a diagnostic can have: how severe it is, and what it means.

The table in the documentation is made from this, so each explanation says what is wrong, why it matters and what
happens. One flat tuple, sorted by code: whoever adds a check adds a rule here, or the check cannot be printed.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from specmill.diagnostics import Severity
from specmill.values import frozen

_ERROR, _WARNING, _NOTE = Severity.ERROR, Severity.WARNING, Severity.NOTE


@frozen
class Rule:
    """What one code stands for."""

    code: str
    severity: Severity
    title: str
    """One line, without a full stop."""
    explanation: str
    """What, why, and what is done about it."""


RULES: tuple[Rule, ...] = (
    Rule(
        "blocked-file",
        _ERROR,
        "A symbolic link or a folder stands where a file goes",
        "Links are never followed out of the folder that is written.",
    ),
    Rule(
        "broken-lock",
        _ERROR,
        "The lock cannot be read",
        "It remembers the names that were given. Without them methods and models may be called otherwise, so "
        "going on as if there were none has to be decided by hand: remove the file.",
    ),
    Rule(
        "composition-cycle",
        _WARNING,
        "A schema contains itself through allOf, oneOf or $ref",
        "A schema that has to be known before it is known cannot be built. The step that closes the "
        "circle is left out; everything else of the schema is used. A schema that refers to itself in a "
        "property or in array items is no such circle.",
    ),
    Rule(
        "conditional-required",
        _NOTE,
        "Which properties are required depends on others",
        "Alternatives that differ only in what they require are one class to a client. It has all the "
        "properties, and none of the conditions is checked before a request is sent.",
    ),
    Rule(
        "conflicting-types",
        _WARNING,
        "Two statements about one value contradict each other",
        "No value can have both types. The later statement counts, or where a list of alternatives stands "
        "beside a type, the alternative itself.",
    ),
    Rule(
        "default-mismatch",
        _WARNING,
        "A default does not fit its own schema",
        "A default of another type, format or list of values would be wrong wherever it is used, so it is "
        "left out. The property or parameter stays, without a default.",
    ),
    Rule(
        "discriminator-target-guessed",
        _WARNING,
        "A discriminator maps a value to a reference from before the document was bundled",
        "Tools that put several files into one often forget the mapping. The component that the reference "
        "ends in is taken for its target.",
    ),
    Rule(
        "discriminator-target-not-listed",
        _WARNING,
        "A discriminator maps a value to a schema that the union does not list",
        "The mapping says that such objects occur, so the schema becomes one of the variants.",
    ),
    Rule(
        "discriminator-value-not-listed",
        _WARNING,
        "A discriminator has a value that the property does not allow",
        "The document says of one value both that it names a variant and, in the enumeration of the property, that it "
        "never occurs. It names the variant, and strict reading refuses it.",
    ),
    Rule(
        "discriminator-without-property",
        _WARNING,
        "A discriminator names no property",
        "Without propertyName there is nothing to tell variants apart by. They are told apart by their "
        "constants, or by what fits best.",
    ),
    Rule(
        "duplicate-enum-value",
        _NOTE,
        "A value stands twice in an enum",
        "The second one says nothing new and is dropped. 1 and 1.0 are one value; 1 and true are two.",
    ),
    Rule(
        "duplicate-key",
        _ERROR,
        "The same key stands twice in one object",
        "Which of the two counts differs from parser to parser, so one reader of the document is misled. "
        "Nothing is generated until one of them is gone.",
    ),
    Rule(
        "duplicate-media-type",
        _WARNING,
        "Two keys of a content come to the same media type",
        "Case and parameters (such as charset) do not make another media type, and a client could not "
        "tell the two apart. The first one is used.",
    ),
    Rule(
        "duplicate-operation-id",
        _WARNING,
        "Two operations have the same operationId",
        "The standard wants it unique, since names in code are made of it. Both operations are generated, "
        "and one gets another name.",
    ),
    Rule(
        "duplicate-parameter",
        _WARNING,
        "Two parameters have one name and one place",
        "Only one of them can be sent. The first one is used; a parameter of an operation that overrides "
        "one of its path is no such case.",
    ),
    Rule(
        "duplicate-status",
        _WARNING,
        "A status stands twice among the responses",
        "Keys that differ only in case or by spaces are the same status. The first one is used.",
    ),
    Rule(
        "duplicate-tag",
        _NOTE,
        "A tag is described twice",
        "Only one description can be shown. The first one is used.",
    ),
    Rule(
        "edited-file",
        _ERROR,
        "A generated file was edited",
        "What was written into it would be lost. Nothing is written until the change is moved elsewhere or given up.",
    ),
    Rule(
        "empty-body",
        _WARNING,
        "A request body has no content",
        "No media type means no way to send anything, so the operation is generated without a body.",
    ),
    Rule(
        "empty-enum",
        _WARNING,
        "An enum has no values",
        "Taken literally no value would be allowed, which nobody means. The keyword is ignored.",
    ),
    Rule(
        "empty-property-name",
        _WARNING,
        "A property has an empty name",
        "That is legal. The property gets a name in code that is made up.",
    ),
    Rule(
        "empty-selection",
        _ERROR,
        "A pattern of include or exclude means no operation",
        "Most likely it is misspelt, or the operation has been renamed. A package that silently lacks what was asked "
        "for, or has what was to be left out, would be worse than none.",
    ),
    Rule(
        "engine-failed",
        _ERROR,
        "The other generator makes nothing of the document",
        "The package asks for another engine, which ended with a message of its own. Without the key engine the "
        "document may be usable.",
    ),
    Rule(
        "engine-finding",
        _WARNING,
        "The other generator leaves something out",
        "What it says is passed on as it is: usually an operation or a schema that it cannot do.",
    ),
    Rule(
        "engine-not-available",
        _ERROR,
        "The other generator is not installed",
        "Its interfaces change from version to version, so one version and no other is used.",
    ),
    Rule(
        "enum-type-mismatch",
        _WARNING,
        "An enum has values of another type than it declares",
        "Where the type tells how to read the value (text that YAML took for a number, digits in quotes) "
        "it is read so. Other values are kept as they are, since the server may well send them.",
    ),
    Rule(
        "envelope-unmatched",
        _WARNING,
        "No answer has the property that the envelope's result names",
        "Most likely it is misspelt, or the document describes answers without the envelope. Every answer is read as "
        "the document describes it.",
    ),
    Rule(
        "facade-clash",
        _ERROR,
        "A file of the facade cannot be copied",
        "It has the path of a generated file, or a name that is not safe on every system.",
    ),
    Rule(
        "facade-unreadable",
        _ERROR,
        "A file of the facade cannot be used",
        "Its modules have to be Python; its __init__.py, which says what the package exports, holds imports from its "
        "own modules and EXTRAS, nothing else; and what they import of the runtime has to exist.",
    ),
    Rule(
        "foreign-file",
        _ERROR,
        "A file that is not ours stands where one of ours goes",
        "Only files that an earlier generation made, and nobody changed, are replaced or removed.",
    ),
    Rule(
        "form-without-fields",
        _WARNING,
        "The schema of a form is no object",
        "Forms and multipart bodies consist of named fields, so a list or a single value cannot be sent as one. The "
        "operation takes any fields instead.",
    ),
    Rule(
        "fragment-in-path",
        _WARNING,
        "A path has a fragment",
        "What follows '#' is never sent to a server, so paths that differ in nothing else are one path on "
        "the wire. The path is used as it stands.",
    ),
    Rule(
        "ignored-beside-reference",
        _NOTE,
        "Keywords beside $ref have no effect before OpenAPI 3.1",
        "Until version 3.0 a reference object consists of $ref alone. What describes the use (description, default, "
        "nullable and the like) is kept all the same; what would change the type is dropped.",
    ),
    Rule(
        "incomplete-info",
        _NOTE,
        "The document has no title or no version",
        "Both are required, but nothing depends on them except texts. They are left empty.",
    ),
    Rule(
        "json-syntax",
        _ERROR,
        "The text is not JSON",
        "The parser stopped here. NaN, Infinity and integers of thousands of digits are refused as well.",
    ),
    Rule(
        "links-not-followed",
        _NOTE,
        "A response describes links",
        "Links say how to make another request from this response. They are kept by name; no code is "
        "generated that follows them.",
    ),
    Rule(
        "manifest-missing-key",
        _ERROR,
        "The manifest lacks a key",
        "Without it there is nothing to generate from.",
    ),
    Rule(
        "manifest-syntax",
        _ERROR,
        "The manifest is not TOML",
        "The parser stopped here. The standard is TOML 1.0.",
    ),
    Rule(
        "manifest-unknown-key",
        _ERROR,
        "The manifest has a key that means nothing",
        "A key that is passed over in silence is a setting that someone believes to be in force.",
    ),
    Rule(
        "manifest-wrong-value",
        _ERROR,
        "A setting has a value that cannot be used",
        "It is of another type, none of the choices, or names something that is not there.",
    ),
    Rule(
        "misplaced-required",
        _WARNING,
        "A property says required: true of itself",
        "Since draft 4 of JSON Schema the object lists the names of its required properties. On a "
        "property the keyword is ignored.",
    ),
    Rule(
        "nested-collection-format",
        _WARNING,
        "An array inside an array parameter has a format of its own",
        "Swagger 2.0 could delimit an inner array by another character than the outer one. OpenAPI 3 has no word for "
        "that, so the inner format is dropped.",
    ),
    Rule(
        "network-not-allowed",
        _ERROR,
        "The document is at an address, and the network has not been allowed",
        "Nothing is fetched unless that was asked for. Allow it, or save the document as a file first.",
    ),
    Rule(
        "no-oauth-flow",
        _WARNING,
        "An OAuth2 scheme describes no flow",
        "Without a flow there is no address to get a token from. A token that was got elsewhere can still be used.",
    ),
    Rule(
        "no-schema",
        _WARNING,
        "A parameter or header has neither a schema nor a content",
        "What it looks like is anyone's guess. It is taken for a string.",
    ),
    Rule(
        "not-a-reference",
        _WARNING,
        "The value of $ref is not a string",
        "A reference has to be a URI reference in a string. What it was meant to name is taken as anything.",
    ),
    Rule(
        "not-an-api-document",
        _ERROR,
        "The document is of no known version of OpenAPI or Swagger",
        "The root object has to say 'swagger: \"2.0\"' or 'openapi: 3.x'. Without that there is no telling what "
        "anything in it means.",
    ),
    Rule(
        "nothing-to-generate",
        _ERROR,
        "There is no operation to generate",
        "A package without a single method is hardly what was asked for. Perhaps the file is a part of a document.",
    ),
    Rule(
        "nullable-reference",
        _NOTE,
        "nullable stands beside $ref",
        "In OpenAPI 3.0 everything beside $ref is ignored, so by the letter the value is never null. Servers send null "
        "there, so it is read as it is meant.",
    ),
    Rule(
        "oauth-metadata-not-read",
        _NOTE,
        "The address of an OAuth server's metadata is not asked",
        "Nothing is fetched while generating, and nothing but what a caller asks for afterwards. The addresses that "
        "the flows of the document name are used; where they name none, a token has to be got elsewhere.",
    ),
    Rule(
        "openapi-3.0-keyword",
        _WARNING,
        "A keyword is used in the way of OpenAPI 3.0",
        "Since version 3.1 null is a type ('type: [string, \"null\"]') and an exclusive bound is a number. The old "
        "ways are understood all the same, but other tools ignore them.",
    ),
    Rule(
        "optional-path-parameter",
        _WARNING,
        "A path parameter is not marked as required",
        "A path without one of its segments is another path, so a path parameter is always required.",
    ),
    Rule(
        "overlay-ignored",
        _WARNING,
        "Something in an overlay has no effect",
        "An action without update, remove or copy changes nothing, remove outdoes the other two, other keys mean "
        "nothing, and 'extends' names another document than the one the overlay is applied to.",
    ),
    Rule(
        "overlay-malformed",
        _ERROR,
        "An overlay cannot be applied",
        "The overlay does not have the form of OpenAPI Overlay 1.0 or 1.1, a query in it is not JSONPath (RFC 9535), "
        "or an update does not fit what it is laid over. Leaving out one change would make another package than the "
        "one that was asked for.",
    ),
    Rule(
        "overlay-target-unmatched",
        _WARNING,
        "The target of an overlay's action selects nothing",
        "The standard allows it, and the document stays as it is. Most often the document has changed and the overlay "
        "has not.",
    ),
    Rule(
        "pagination-unknown-name",
        _WARNING,
        "Pagination names a parameter or property that there is not",
        "The manifest, or x-pagination in the document, says how the pages of a list follow one another, and each "
        "name in it is looked up when the package is made. The operation gets no iter_ method; nothing else changes.",
    ),
    Rule(
        "pagination-unmatched",
        _WARNING,
        "A pattern of the manifest's pagination means no operation",
        "Most often an operation was renamed, and its pages are not gone through any more.",
    ),
    Rule(
        "pagination-unusable",
        _WARNING,
        "Pagination cannot be followed",
        "A key is unknown or missing, or what it names is no array or no number. The operation gets no iter_ method; "
        "nothing else changes.",
    ),
    Rule(
        "path-item-clash",
        _WARNING,
        "Keys beside the $ref of a path item hide those of its target",
        "The standard leaves open which of the two counts. What stands beside the $ref does.",
    ),
    Rule(
        "path-parameter-spelling",
        _WARNING,
        "A path parameter is spelled differently in the path and in its declaration",
        "They differ in case or in '-', '_' and '.' only, so one parameter is meant. The path decides its name.",
    ),
    Rule(
        "path-without-slash",
        _WARNING,
        "A path does not begin with a slash",
        "The path is appended to the address of the server as it stands, which may give an address nobody meant.",
    ),
    Rule(
        "pattern-properties",
        _NOTE,
        "An object gives schemas to names that match a pattern",
        "Types cannot depend on the text of a name. The schemas hold for every undeclared property.",
    ),
    Rule(
        "polling-unknown-name",
        _WARNING,
        "Polling names an operation, a parameter or a property that there is not",
        "The manifest, or x-polling in the document, says how one asks for what comes of an operation, and each name "
        "in it is looked up when the package is made. The operation gets no begin_ method; nothing else changes.",
    ),
    Rule(
        "polling-unmatched",
        _WARNING,
        "A pattern of the manifest's polling means no operation",
        "Most often an operation was renamed, and nobody waits for what comes of it any more.",
    ),
    Rule(
        "polling-unusable",
        _WARNING,
        "Polling cannot be followed",
        "A key is unknown or missing, or the operations do not fit together. The operation gets no begin_ method; "
        "nothing else changes.",
    ),
    Rule(
        "rate-limit-unusable",
        _WARNING,
        "x-rate-limit gives no number of requests and no period",
        "It is an object with a number under limit, requests, rate or max, and a period under window, period, per, "
        "interval or unit: seconds, or a text such as 1m, 1 hour or day. Packages with the mixin rate_limit then keep "
        "to it; this operation is not held back.",
    ),
    Rule(
        "reference-cycle",
        _WARNING,
        "A reference leads to nothing but itself",
        "There is no content anywhere on the circle. A schema becomes one that allows any value; a "
        "parameter, response or path is left out.",
    ),
    Rule(
        "reference-needs-network",
        _ERROR,
        "A reference leads to an address that has not been allowed",
        "A document decides where its references lead, so following them blindly lets it call any address in reach. "
        "Allow the origin, or save the file beside the document.",
    ),
    Rule(
        "reference-outside-root",
        _ERROR,
        "A reference leads out of the folder of the document",
        "References are confined to one folder, symbolic links resolved, so that a document cannot bring other files "
        "of the machine into the generated code. Set a wider root if the file belongs to the document.",
    ),
    Rule(
        "retry-unmatched",
        _WARNING,
        "A pattern of the manifest's retries means no operation",
        "Most often an operation was renamed, and it is repeated like all others now.",
    ),
    Rule(
        "retry-unusable",
        _WARNING,
        "What is said of repeating an operation cannot be followed",
        "x-retry is true or false, a number of retries, or an object with settings of the retry policy, as the "
        "manifest has them, and idempotent. The operation is repeated like all others.",
    ),
    Rule(
        "schema-beside-content",
        _WARNING,
        "A parameter or header has a schema and a content",
        "Either the schema says how the value is written, by its style, or the content does, by its media type; both "
        "at once are a contradiction (OpenAPI 3.1 section 4.8.12). The schema is used.",
    ),
    Rule(
        "schema-too-deep",
        _WARNING,
        "Schemas are nested deeper than anyone could use",
        "The limit keeps hostile documents from exhausting the generator. The schema beyond it allows any value.",
    ),
    Rule(
        "second-opinion",
        _NOTE,
        "openapi-python-client's schema of a document disagrees",
        "Another tool's reading of the standard, for comparison. It is stricter in places and looser in others.",
    ),
    Rule(
        "server-variable-without-default",
        _WARNING,
        "A server variable has no default",
        "The address of the server would be incomplete. The first of the allowed values is used, or else "
        "the empty text.",
    ),
    Rule(
        "server-without-url",
        _WARNING,
        "A server has no url",
        "There is nothing to send a request to. The server is left out.",
    ),
    Rule(
        "several-bodies",
        _WARNING,
        "An operation has more than one body",
        "A Swagger 2.0 operation has either one body parameter or form fields. The first body parameter is used.",
    ),
    Rule(
        "several-contents",
        _WARNING,
        "A parameter or header has more than one media type",
        "The standard allows exactly one. The first one is used.",
    ),
    Rule(
        "several-tags",
        _NOTE,
        "A schema has another discriminator value in another union",
        "A class can set one value by itself. The first one found is set; for the other union the caller "
        "has to set the value.",
    ),
    Rule(
        "surface-changed-by-tool",
        _WARNING,
        "This version of the tool makes another surface of the same document",
        "The edition in the manifest pins the form of the output, so that an upgrade of the tool breaks nobody. Where "
        "one does all the same, because it mends a mistake, the changes are listed and not refused.",
    ),
    Rule(
        "tag-without-name",
        _WARNING,
        "A tag has no name",
        "Operations refer to tags by name, so this one cannot be meant anywhere. It is left out.",
    ),
    Rule(
        "template-fault",
        _ERROR,
        "A template cannot be printed",
        "A folder of templates was laid over those of the tool, and a template in it is at fault.",
    ),
    Rule(
        "too-deep",
        _ERROR,
        "The text is nested too deep",
        "No description of an API needs hundreds of levels, and walking them can exhaust the stack.",
    ),
    Rule(
        "too-many-nodes",
        _ERROR,
        "Aliases or overlays expand to too many nodes",
        "A few aliases to aliases, or copies of copies in an overlay, can stand for more nodes than a machine holds. "
        "The document is refused before anything walks it.",
    ),
    Rule(
        "too-many-variants",
        _WARNING,
        "Unions inside unions make thousands of variants",
        "Properties beside a oneOf belong to each of its variants, so unions nested in this way multiply. "
        "Past a limit the variants are kept without the properties around them.",
    ),
    Rule(
        "undeclared-path-parameter",
        _WARNING,
        "A path has a parameter that is not declared",
        "The request cannot be made without it. It becomes a required string.",
    ),
    Rule(
        "undeclared-required",
        _NOTE,
        "A required property is not declared",
        "Nothing is known of it but that it has to be there. It becomes a property of any value, which is "
        "often a sign of a misspelled name.",
    ),
    Rule(
        "undeclared-server-variable",
        _WARNING,
        "The address of a server has a variable that is not described",
        "Its default is the empty text; the address is unlikely to work before it is set.",
    ),
    Rule(
        "uninhabitable",
        _NOTE,
        "An object would have to contain another of its kind without end",
        "A required property leads back to the same schema, with no null and no array on the way. The "
        "class is generated, but no finite object is valid.",
    ),
    Rule(
        "unknown-collection-format",
        _WARNING,
        "The collectionFormat is unknown, or not possible where it stands",
        "It is one of csv, ssv, tsv and pipes, or multi in a query or a form. Read as csv, the default.",
    ),
    Rule(
        "unknown-discriminator-target",
        _WARNING,
        "A discriminator maps a value to a schema that does not exist",
        "The name is neither that of a component nor a reference that leads anywhere. The value is "
        "dropped from the mapping.",
    ),
    Rule(
        "unknown-parent-tag",
        _WARNING,
        "A tag is said to be a part of one that is not described",
        "The parent of a tag is another tag of the document. Without it the tag stands on its own.",
    ),
    Rule(
        "unknown-reference",
        _WARNING,
        "A reference leads nowhere",
        "There is no such file, or nothing in it under that pointer. What refers to it is taken as anything.",
    ),
    Rule(
        "unknown-security-scheme",
        _WARNING,
        "A security requirement names a scheme that is not there",
        "A scheme that is not declared, or cannot be used, cannot be satisfied. It is dropped from the "
        "requirement, and an alternative made of such schemes only is dropped as a whole.",
    ),
    Rule(
        "unknown-status",
        _WARNING,
        "A key of the responses is no status",
        "Expected are a code of three digits, a range such as 4XX, or default. The response is left out.",
    ),
    Rule(
        "unknown-style",
        _WARNING,
        "A parameter or form field has a style that is not possible there",
        "Each place has its own styles. The default of the place is used.",
    ),
    Rule(
        "unknown-type",
        _WARNING,
        "A type that JSON Schema does not have",
        "The types are string, number, integer, boolean, array, object and null. Another word is ignored, "
        "and the type is inferred from the other keywords.",
    ),
    Rule(
        "unreadable-file",
        _ERROR,
        "The document cannot be read",
        "There is no such file, it may not be read, or it is larger than any description of an API.",
    ),
    Rule(
        "unreadable-reference",
        _ERROR,
        "A reference leads to a file that cannot be used",
        "The file is there, but it cannot be read or parsed. The message says where it is at fault.",
    ),
    Rule(
        "unsupported-enum-value",
        _WARNING,
        "An enum has an object, an array or an infinite number as a value",
        "Such values have no literal in the generated code. They are left out of the list.",
    ),
    Rule(
        "unsupported-keyword",
        _NOTE,
        "A keyword of JSON Schema that types cannot express",
        "Conditions on values, such as not and if, do not change which types a client offers. They are not checked.",
    ),
    Rule(
        "untagged-operation",
        _WARNING,
        "An operation has no tag, although others have",
        "Tags make the classes of a client. An operation without one is left over, and goes into DefaultApi.",
    ),
    Rule(
        "unusable-parameter",
        _WARNING,
        "A parameter has no name or no place",
        "It is not known where to send it. The parameter is left out, the operation is generated.",
    ),
    Rule(
        "unusable-security-scheme",
        _WARNING,
        "A security scheme is incomplete or of an unknown type",
        "Requests cannot be authorised with it. It is left out, together with every requirement that needs it.",
    ),
    Rule(
        "unused-acceptance",
        _ERROR,
        "A warning is accepted that does not occur",
        "What was accepted has been corrected, or has moved. The acceptance would hide the next one like it, so it has "
        "to go.",
    ),
    Rule(
        "unused-encoding",
        _NOTE,
        "An encoding for a media type that has none",
        "Encodings describe the fields of forms and multipart bodies. Elsewhere they are ignored.",
    ),
    Rule(
        "unused-path-parameter",
        _WARNING,
        "A declared path parameter has no place in the path",
        "It would never be sent, so it is left out. The path may lack a segment, or the parameter may "
        "belong to the query.",
    ),
    Rule(
        "unwritten-media-type",
        _WARNING,
        "The value of a parameter or header is of a media type that is not made from data",
        "Parameters of the type JSON are written from models, and text is text. For any other type the caller has to "
        "make the text; the argument is a string, and it is encoded for its place in the request.",
    ),
    Rule(
        "version-behind",
        _WARNING,
        "A pinned version is older than the changes call for",
        "Callers who ask for this version may get a package that has more than it, or less. It is made all the same, "
        "since nothing breaks.",
    ),
    Rule(
        "version-pinned",
        _ERROR,
        "Callers would break under a version that is pinned",
        "Whoever asks for the version that the manifest pins has code that was written against what it meant so far. "
        "Nothing is made until the version is raised, left to the changes, or declared not to be published yet.",
    ),
    Rule(
        "wrong-encoding",
        _ERROR,
        "The file is not in UTF-8",
        "UTF-8 is expected, or UTF-16 with a byte order mark. A guess would turn up much later as a garbled name.",
    ),
    Rule(
        "wrong-type",
        _WARNING,
        "A value is of another type than its place demands",
        "The standard asks for another type here. The value is ignored and everything around it is used.",
    ),
    Rule(
        "xml-name-clash",
        _WARNING,
        "Two properties are one element in XML",
        "In JSON their names differ, in XML they do not, so that nobody can tell which of them an element is. What "
        "comes is read as the property that is an array, if one is, else in the order of the document.",
    ),
    Rule(
        "xml-node-type",
        _NOTE,
        "A nodeType of XML that is not honoured where it stands",
        "A value in XML is an element, an attribute, or the text of the element around it; the contents of an object "
        "are not mixed with those of the one around it, and an array is no text. The value is read and written as an "
        "element of its own.",
    ),
    Rule(
        "xml-root-unnamed",
        _WARNING,
        "The root element of an XML request has no name",
        "JSON has no root element and needs no name; XML does. It is that of the component, or what xml.name "
        "says, and here there is neither, so the body is sent as an element called root.",
    ),
    Rule(
        "xml-variant-name",
        _NOTE,
        "The name that a variant has in XML is not used",
        "An element is called what its property or array says. Where a schema is one of several, the xml.name of each "
        "says what it is called as an element of its own, and a document that means that each brings its name along "
        "cannot be told from one that does not.",
    ),
    Rule(
        "yaml-alias",
        _ERROR,
        "An alias leads nowhere, or into itself",
        "An alias repeats a node that has an anchor before it, and cannot stand inside that node.",
    ),
    Rule(
        "yaml-documents",
        _ERROR,
        "The file holds more than one YAML document",
        "There is no telling which of them is meant. Remove the separator '---' or split the file.",
    ),
    Rule(
        "yaml-key",
        _ERROR,
        "A key is not a scalar",
        "A mapping or a sequence as a key has no counterpart in JSON, which the standard is defined by.",
    ),
    Rule(
        "yaml-merge",
        _ERROR,
        "A merge key without a mapping",
        "'<<' brings the members of a mapping, or of several in a sequence, into the mapping it stands in.",
    ),
    Rule(
        "yaml-syntax",
        _ERROR,
        "The text is not YAML",
        "The parser stopped here. The cause is often a line above: an unclosed quote, or a wrong indentation.",
    ),
    Rule(
        "yaml-tag",
        _ERROR,
        "A tag outside the core schema, or one its value does not fit",
        "Tags name types to construct, which is how documents attack their readers. Only those of the core schema "
        "(str, int, float, bool, null, map, seq) are accepted.",
    ),
)

CATALOGUE: Mapping[str, Rule] = MappingProxyType({rule.code: rule for rule in RULES})
