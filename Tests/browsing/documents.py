"""The documentation and its pictures as a person reads them, without a script."""

import time

from suite import LOOKS, PICTURES, WIDE

PAGES = ["docs", "docs/api", "docs/rules", "docs/evidence", "docs/search", "docs/search?q=magnesium"]
DRAWINGS = ["docs/urgency.svg", "docs/criteria.svg", "docs/effects.svg"]


class Documents:
    def test_documentation(self):
        """Each page is well in every look, asks nobody else, and holds all that it shows without a script."""
        for path in PAGES:
            name = path.replace("/", "-").replace("?q=", "-")
            self.chrome.requests()
            self.chrome.driver.get(self.home + path)
            self.quiet(name)
            for width, scheme in LOOKS:
                self.chrome.size(width)
                self.chrome.media(scheme)
                self.chrome.screenshot(PICTURES / f"{name}-{width}-{scheme}.png")
                if (width == 1280) == (scheme == "dark"):
                    for fault in self.chrome.axe():
                        self.expect(False, f"{name} at {width} in {scheme}: axe: {fault}")
            self.chrome.size(320)
            self.expect(self.chrome.driver.execute_script(WIDE) <= 0, f"{name} at 320 px scrolls sideways")
            self.chrome.size(1280)
            self.chrome.media()
            shift = self.chrome.driver.execute_script("return watched.shift")
            self.expect(shift == 0, f"{name}: the layout shifts by {shift}")
            scripts = self.chrome.driver.execute_script("return document.scripts.length")
            self.expect(scripts == 0, f"{name} has {scripts} scripts")

    def test_search_without_a_script(self):
        """The form of the documentation finds items, with scripts switched off."""
        self.chrome.command("Emulation.setScriptExecutionDisabled", value=True)
        self.chrome.driver.get(self.home + "docs")
        box = self.chrome.driver.find_element("css selector", "input[type=search]")
        box.send_keys("lasix")
        self.chrome.driver.find_element("css selector", "form button").click()
        end = time.monotonic() + 10
        while "q=lasix" not in self.chrome.driver.current_url and time.monotonic() < end:
            time.sleep(0.02)
        self.expect("q=lasix" in self.chrome.driver.current_url, "the form is sent")
        self.expect("furosemide" in self.chrome.driver.page_source, "the medicine is found by its brand")
        self.chrome.command("Emulation.setScriptExecutionDisabled", value=False)

    def test_drawings(self):
        """Each picture opens by itself in light and dark, and uses its own style sheet under its policy."""
        for path in DRAWINGS:
            name = path.replace("/", "-").removesuffix(".svg")
            for scheme in ("light", "dark"):
                self.chrome.media(scheme)
                self.chrome.driver.get(self.home + path)
                self.expect(not self.chrome.complaints(), f"{name} in {scheme}: its policy is violated")
                self.chrome.screenshot(PICTURES / f"{name}-{scheme}.png")
                ground = self.chrome.driver.execute_script(
                    "return getComputedStyle(document.querySelector('rect')).fill")
                self.expect(ground == ("rgb(255, 255, 255)" if scheme == "light" else "rgb(20, 23, 26)"),
                            f"{name} in {scheme} is drawn on {ground}")
        self.chrome.media()
