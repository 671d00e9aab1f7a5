"""Runs every test in one browser, against one started service."""

import pathlib
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))
import support
from chrome import Chrome
from documents import Documents
from failures import Failures
from journeys import Journeys
from servers import Proxy
from suite import PICTURES, Suite
from surroundings import Surroundings


class Tests(Journeys, Failures, Surroundings, Documents, Suite):
    """Each test is a method whose name begins with `test_`."""


def main(program, only=""):
    PICTURES.mkdir(exist_ok=True)
    tests = [name for name in dir(Tests) if name.startswith("test_") and only in name]
    with support.Service([program, "serve", "--port", "0", "--access-log", "off"]) as service:
        with Proxy(service.address) as proxy, Chrome() as chrome:
            suite = Tests(chrome, service, proxy, program)
            for name in tests:
                started = time.monotonic()
                failed = suite.checks.failed
                proxy.mode = "pass"
                chrome.size(1280)
                chrome.requests()
                chrome.complaints()
                try:
                    getattr(suite, name)()
                except Exception as error:
                    suite.expect(False, f"{name} stopped: {type(error).__name__}: {str(error).splitlines()[0]}")
                proxy.mode = "pass"
                result = "ok" if suite.checks.failed == failed else "NOT WELL"
                print(f"{name[5:].replace('_', ' ')}: {result}, {time.monotonic() - started:.1f} s", flush=True)
            return suite.checks.end()


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
