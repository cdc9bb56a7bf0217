"""What a web page shows: the part that holds the report, its paragraphs and tables, what it is."""
