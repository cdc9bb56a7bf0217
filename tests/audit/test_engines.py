"""Workers of this machine."""

import signal
import subprocess
import sys

import pytest

from checker.processes import without_interrupts

ASKED = "import signal; print(signal.SIGINT in signal.pthread_sigmask(signal.SIG_BLOCK, ()))"


@pytest.mark.skipif(not hasattr(signal, "pthread_sigmask"), reason="there are no signals to mask")
def test_what_is_started_for_the_workers_hears_no_interrupt():
    """Ctrl-C is the parent's, and is let in again afterwards."""
    with without_interrupts():
        done = subprocess.run([sys.executable, "-c", ASKED], capture_output=True, check=True)
    assert b"True" == done.stdout.strip()
    assert signal.SIGINT not in signal.pthread_sigmask(signal.SIG_BLOCK, ())
