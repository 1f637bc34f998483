"""Reading an API description: text to plain data, references to other files, and one normal form for all versions.

:func:`specmill.document.load.load` is the way in; what it returns, :class:`specmill.document.document.Document`, is
all that later stages know of a document.
"""
