"""Many generated cases: what holds for a few examples elsewhere has to hold for tens of thousands here."""
