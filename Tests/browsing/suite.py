"""What every test uses: the browser, the service, a proxy between them, and what every state of the check must be."""

import support
from check import Check

PICTURES = support.ROOT / "Tests/screenshots"
LOOKS = [(1280, "light"), (1280, "dark"), (360, "light"), (360, "dark")]

# Places where a person can act that are smaller than WCAG 2.5.8 allows, and whatever is wider than the window.
SMALL = """
const small = (one) => { const box = one.getBoundingClientRect(); return box.height > 0 && (box.height < 24 || box.width < 24) };
return [...root.querySelectorAll("button, summary, input, textarea, .call")].filter(small).map((one) => one.outerHTML.slice(0, 90));
"""
WIDE = "return document.scrollingElement.scrollWidth - document.documentElement.clientWidth"


class Suite:
    def __init__(self, chrome, service, proxy, program):
        self.chrome, self.service, self.proxy, self.program = chrome, service, proxy, program
        self.home = f"http://{service.address}/"
        self.check = Check(chrome)
        self.checks = support.Checks()
        self.expect = self.checks.expect

    # What every state must be

    def show(self, name):
        """Takes pictures of a state of the check, and holds it to what every state must be."""
        self.look(name)
        small = self.check.js(SMALL)
        self.expect(not small, f"{name}: targets below 24 px: {small}")

    def look(self, name):
        """Takes pictures of a page in every look; axe finds nothing, and neither a phone nor large text widens it."""
        self.quiet(name)
        for width, scheme in LOOKS:
            self.chrome.size(width)
            self.chrome.media(scheme)
            self.chrome.screenshot(PICTURES / f"{name}-{width}-{scheme}.png")
            # Each width and each scheme once: what axe looks for depends on one of them at most.
            if (width == 1280) == (scheme == "dark"):
                for fault in self.chrome.axe():
                    self.expect(False, f"{name} at {width} in {scheme}: axe: {fault}")
        self.chrome.media()
        self.chrome.size(320)
        self.expect(self.chrome.driver.execute_script(WIDE) <= 0, f"{name} at 320 px scrolls sideways")
        self.chrome.size(1280)
        self.chrome.driver.execute_script("document.documentElement.style.fontSize = '200%'")
        self.expect(self.chrome.driver.execute_script(WIDE) <= 0, f"{name} with text of 200 % scrolls sideways")
        self.chrome.screenshot(PICTURES / f"{name}-1280-large.png")
        self.chrome.driver.execute_script("document.documentElement.style.fontSize = ''")
        self.chrome.driver.get_log("browser")

    def quiet(self, name, *origins):
        """The browser objects to nothing, and no request went anywhere else."""
        violations = self.chrome.driver.execute_script("return watched.violations")
        self.expect(not violations, f"{name}: the policy is violated: {violations}")
        complaints = self.chrome.complaints()
        self.expect(not complaints, f"{name}: the console says {complaints}")
        origins = [self.home, self.proxy.origin, *origins]
        away = [url for _, url, _ in self.chrome.requests() if not url.startswith(tuple(origins))]
        self.expect(not away, f"{name}: requests went to {away}")

    def begin(self, address=None):
        return self.expect(self.check.open(address or self.home) and self.check.start(), "the first screen comes")
