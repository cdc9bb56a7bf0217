"""What a PDF file shows: PDFium's characters as glyphs, ruled tables, pages that are pictures."""
