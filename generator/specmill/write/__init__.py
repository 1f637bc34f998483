"""Writing: a tree of files becomes a folder, so that an interruption at any moment leaves every file whole."""
