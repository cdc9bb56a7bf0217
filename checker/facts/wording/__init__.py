"""How it is written: slips, set phrases, marks, words out of their time."""
