"""Other generators, run over our reading of a document and with our runtime in what they make."""
