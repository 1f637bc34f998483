"""Commands that print figures. ``make bench`` runs them all; every figure in the documentation comes from here."""
