"""The web page: a draft comes in, its scorecard goes out, and nothing of it is kept.

``server.py`` alone knows uvicorn, ``processes.py`` of the package alone how work is spread. An
upload lives in memory; what a check must write lies in a folder that ends with it (``crew.py``).
"""
