"""Which operations list things page by page, how their pages follow one another, and how that is printed."""
