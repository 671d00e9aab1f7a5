"""The embedded check as a person uses it: what it shows, and how it is answered."""

import time

from selenium.webdriver.common.by import By

ROOT = "const root = document.querySelector('leg-cramp-check').shadowRoot;"

# Fills in the screen that is shown: ticks, chooses and types what `given` says, and denies what it does not name.
FILL = ROOT + """
const given = arguments[0];
for (const field of root.querySelectorAll("[data-pointer]")) {
  let any = false;
  for (const input of field.querySelectorAll("input, textarea")) {
    const value = given[input.name];
    if (value === undefined || ["none", "unsure"].includes(input.name)) continue;
    if (!["checkbox", "radio"].includes(input.type)) input.value = value;
    else if ([value].flat().map(String).includes(input.value || "true") && !input.checked) input.click();
    any = true;
  }
  const denial = field.querySelector("input[name=none], input[value=none], input[value=false]");
  if (!any && denial && !denial.checked) denial.click();
}
"""

# What a person says whose trouble is plain night cramps, restless legs, or both; everything else is denied.
CRAMPS = {
    "painful-cramp": True, "muscle-hardens": True, "relieved-by-stretching": True, "sudden-onset": True, "at-night": True,
    "wakes-from-sleep": True, "sore-afterwards": True, "duration-minutes": "3", "episodes-per-week": "0,5",
    "episodes-per-night": "1", "began-months-ago": "36", "pain-score": "4", "trend": "stable", "side": "one-at-a-time",
    "location": ["calf", "foot"], "age": "44", "sex": "female", "exercise": "moderate", "alcohol": "none",
    "smoking": "never", "sitting-hours-per-day": "4", "standing-hours-per-day": "3", "caffeine-drinks-per-day": "1",
    "ferritin": "90", "transferrin-saturation": "30",
}
RESTLESS = {
    **CRAMPS, "painful-cramp": False, "muscle-hardens": False, "relieved-by-stretching": False, "sudden-onset": False,
    "sore-afterwards": False, "location": [], "urge-to-move": True, "crawling-or-tingling": True, "worse-at-rest": True,
    "worse-in-evening": True, "relieved-by-moving": True, "returns-when-still": True, "nothing-cramps": True,
}
BOTH = {**RESTLESS, **CRAMPS, "nothing-cramps": False, "medications": "Lasix\nsertraline", "conditions": "kidney disease",
        "age": "71"}


class Check:
    """The check on the page that a browser shows."""

    def __init__(self, chrome):
        self.chrome = chrome
        self.driver = chrome.driver

    def js(self, script, *arguments):
        """Runs a script in which `root` is the shadow root of the check."""
        return self.driver.execute_script(ROOT + script, *arguments)

    def until(self, condition, seconds=15):
        """Waits until an expression holds, and returns it; `None` when it does not come to hold."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            value = self.js(f"return {condition}")
            if value:
                return value
            time.sleep(0.02)
        return None

    def open(self, address):
        """Loads a page, and waits for the check to be ready."""
        self.driver.get(address)
        return self.until("root?.querySelector('.start button')")

    def find(self, selector):
        return self.driver.find_element(By.CSS_SELECTOR, "leg-cramp-check").shadow_root.find_element(
            By.CSS_SELECTOR, selector)

    def press(self, title):
        """Clicks a button with the mouse."""
        self.js("root.querySelectorAll('[data-pressed]').forEach((one) => delete one.dataset.pressed);"
                "[...root.querySelectorAll('button')].find((one) => one.textContent === arguments[0])"
                ".dataset.pressed = 1", title)
        self.find("[data-pressed]").click()

    def start(self):
        self.press("Start the check")
        return self.until("root.querySelector('form')")

    def fill(self, given):
        self.driver.execute_script(FILL, given)

    def send(self, title="Continue"):
        """Presses a button of the form, and waits for another screen, an error or a message."""
        self.js("root.querySelector('form').dataset.old = 1")
        self.press(title)
        return self.until("!root.querySelector('form[data-old]') || root.querySelector('.wrong, .status p')")

    def state(self):
        """Which screen is shown: `start`, `form`, `result` or `note`."""
        return self.js("return root.querySelector('.view').firstElementChild.classList[0] ?? 'form'")

    def go(self, given, until=None):
        """Answers screen after screen until the result, or until an expression holds on a screen; how many were sent."""
        screens = 0
        while self.state() == "form" and screens < 60:
            if until is not None and self.js(f"return {until}"):
                break
            self.fill(given)
            if not self.send():
                break
            screens += 1
        return screens

    def level(self):
        """The urgency that the result is coloured for."""
        return self.js("return root.querySelector('.card')?.classList[1]")

    def text(self, selector=".view"):
        return self.js("return root.querySelector(arguments[0])?.innerText ?? ''", selector)

    def signs_shown(self):
        """Whether the warning signs that the page carries can be seen."""
        return self.driver.execute_script(
            "const one = document.querySelector('leg-cramp-check h2'); return one.checkVisibility() && one.offsetHeight > 0")

    def focused(self):
        """What has the focus: its tag and text."""
        return self.js("const { activeElement: one } = root; return one ? [one.localName, one.innerText] : ['', '']")

    def events(self):
        return self.driver.execute_script("return watched.events")
