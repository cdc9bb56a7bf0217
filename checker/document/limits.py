"""How much of a file is read: what is larger is no report, or was made to do harm."""

MEGABYTE = 1024 * 1024
# Bytes of a file, and characters of its text.
FILE = 100 * MEGABYTE
TEXT = 20 * MEGABYTE
# Bytes that the parts of a packed file come to, how many parts there are, how tight one is packed.
UNPACKED = 300 * MEGABYTE
PARTS = 10_000
RATIO = 300
# Pages of a document.
PAGES = 3_000
# Elements of a web page that lie in each other.
DEPTH = 1_000
# A part below this size does no harm, however tightly it is packed.
HARMLESS = 10 * MEGABYTE
# One part of XML: as a tree it takes some ten times as much memory.
XML = 64 * MEGABYTE
# Paragraphs of a Word file: empty ones pack to nothing, and each takes its time.
PARAGRAPHS = 200_000
