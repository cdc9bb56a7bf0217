"""What is found in a report: one module a kind of fact, and `facts` which holds those of one report."""
