"""The documentation and its pictures as a person reads them, without a script."""

import base64
import json
import time
import urllib.request

from suite import PICTURES

PAGES = ["docs", "docs/api", "docs/rules", "docs/evidence", "docs/search", "docs/search?q=magnesium"]
DRAWINGS = ["docs/urgency.svg", "docs/criteria.svg", "docs/effects.svg"]

ANSWERS = {
    "emergency": {"region": "GB", "symptoms": {"chest_pain": True, "leg_cold": True, "one_leg_swollen": True}},
    "today": {"region": "GB", "person": {"age": 71}, "symptoms": {"one_leg_swollen": True, "leg_warm": True},
              "medications": ["Lasix", "sertraline"], "conditions": ["kidney disease", "diabetes"]},
    "open": {},
}

# Texts of a picture that run into each other or out of the frame.
CLASHES = """
const frame = document.documentElement.getBoundingClientRect();
const texts = [...document.querySelectorAll("text")].map((one) => [one.textContent, one.getBoundingClientRect()]);
const meet = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom - 2 && b.top < a.bottom - 2;
return texts.filter(([, a], place) => a.left < frame.left || a.right > frame.right || a.bottom > frame.bottom
  || texts.slice(place + 1).some(([, b]) => meet(a, b))).map(([text]) => text);
"""

# Small text of tables that is larger than what it stands in.
LARGER = """
const size = (one) => parseFloat(getComputedStyle(one).fontSize);
return [...document.querySelectorAll("td .small, td .source, th .id")]
  .filter((one) => size(one) > size(one.closest("td, th"))).slice(0, 3).map((one) => one.outerHTML);
"""


class Documents:
    def test_documentation(self):
        """Each page is well in every look, asks nobody else, and holds all that it shows without a script."""
        for path in PAGES:
            name = path.replace("/", "-").replace("?q=", "-")
            self.chrome.requests()
            self.chrome.driver.get(self.home + path)
            shift = self.chrome.driver.execute_script("return watched.shift")
            self.expect(shift == 0, f"{name}: the layout shifts by {shift}")
            self.look(name)
            self.chrome.size(360)
            self.expect(self.chrome.driver.execute_script(
                "const [box, button] = document.querySelectorAll('.top input, .top button');"
                "return box.getBoundingClientRect().bottom > button.getBoundingClientRect().top"),
                f"{name}: on a phone the button of the search stands beside its box")
            self.chrome.size(1280)
            self.chrome.command("Emulation.setEmulatedMedia", media="print")
            larger = self.chrome.driver.execute_script(LARGER)
            self.expect(not larger, f"{name}: in print, small text is larger than the cell round it: {larger}")
            self.chrome.command("Emulation.setEmulatedMedia", media="")
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
        drawings = {path.replace("/", "-").removesuffix(".svg"): self.home + path for path in DRAWINGS}
        drawings |= {f"answer-{name}": self.answer(profile) for name, profile in ANSWERS.items()}
        for name, address in drawings.items():
            for scheme in ("light", "dark"):
                self.chrome.media(scheme)
                self.chrome.driver.get(address)
                self.expect(not self.chrome.complaints(), f"{name} in {scheme}: its policy is violated")
                self.chrome.screenshot(PICTURES / f"{name}-{scheme}.png")
                ground = self.chrome.driver.execute_script(
                    "return getComputedStyle(document.querySelector('rect')).fill")
                self.expect(ground == ("rgb(255, 255, 255)" if scheme == "light" else "rgb(20, 23, 26)"),
                            f"{name} in {scheme} is drawn on {ground}")
                clashes = self.chrome.driver.execute_script(CLASHES)
                self.expect(not clashes, f"{name} in {scheme}: texts overlap or leave the frame: {clashes}")
        self.chrome.media()

    def answer(self, profile):
        """The picture of the answer to a profile, as an address: a browser cannot post a profile by itself."""
        fields = {"Accept": "image/svg+xml", "Content-Type": "application/json"}
        request = urllib.request.Request(self.home + "assess", json.dumps(profile).encode(), fields)
        picture = urllib.request.urlopen(request).read()
        return "data:image/svg+xml;base64," + base64.b64encode(picture).decode()
