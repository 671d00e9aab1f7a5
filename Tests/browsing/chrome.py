"""A headless Chromium, and what it can tell about a page."""

import base64
import json
import pathlib

import axe_playwright_python
from selenium import webdriver
from selenium.webdriver.chrome.options import Options
from selenium.webdriver.chrome.service import Service

AXE = (pathlib.Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text()
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]

# Runs before any script of a page: what the browser objects to, what moves, and what the check tells.
WATCH = """
window.watched = { violations: [], shift: 0, events: [] };
addEventListener("securitypolicyviolation", ({ violatedDirective: what, blockedURI: where }) =>
  watched.violations.push(`${what} ${where}`));
new PerformanceObserver((list) => list.getEntries().forEach(({ value, hadRecentInput }) =>
  watched.shift += hadRecentInput ? 0 : value)).observe({ type: "layout-shift", buffered: true });
for (const name of ["check-ready", "check-step", "check-result", "check-failed"]) {
  addEventListener(name, ({ detail }) => watched.events.push([name, detail]));
}
"""


class Chrome:
    """A browser; leaving the `with` block ends it."""

    def __enter__(self):
        options = Options()
        options.binary_location = "/usr/bin/chromium"
        for argument in [
                "--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--disable-dev-shm-usage",
                "--disable-background-networking", "--disable-component-update", "--no-first-run"]:
            options.add_argument(argument)
        options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
        self.driver = webdriver.Chrome(options=options, service=Service("/usr/bin/chromedriver"))
        # Where other work shares the processor, axe takes its time on a page of a megabyte.
        self.driver.set_script_timeout(180)
        self.command("Page.addScriptToEvaluateOnNewDocument", source=WATCH)
        self.media()
        self.size(1280)
        return self

    def __exit__(self, *_):
        self.driver.quit()

    def command(self, name, **parameters):
        """A command of the Chrome DevTools protocol."""
        return self.driver.execute_cdp_cmd(name, parameters)

    def size(self, width, height=900):
        """A window of so many CSS pixels; below 600 it is that of a phone."""
        self.command("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1,
                     mobile=width < 600)

    def media(self, scheme="light", **features):
        """What the person prefers, such as `forced_colors="active"`."""
        features = {"prefers_color_scheme": scheme, "prefers_reduced_motion": "reduce", **features}
        self.command("Emulation.setEmulatedMedia", features=[
            {"name": name.replace("_", "-"), "value": value} for name, value in features.items()])

    def screenshot(self, path):
        """The whole page as a picture."""
        size = self.command("Page.getLayoutMetrics")["cssContentSize"]
        clip = {"x": 0, "y": 0, "width": size["width"], "height": min(size["height"], 8000), "scale": 1}
        picture = self.command("Page.captureScreenshot", captureBeyondViewport=True, clip=clip)
        path.write_bytes(base64.b64decode(picture["data"]))

    def axe(self):
        """What axe finds wrong, a line for each place."""
        if not self.driver.execute_script("return 'axe' in window"):
            # By the protocol, because the policy of the page lets in no script of others.
            self.command("Runtime.evaluate", expression=AXE)
        found = self.driver.execute_async_script(
            "const done = arguments[1]; axe.run(document, { runOnly: arguments[0], resultTypes: ['violations'] })"
            ".then(({ violations }) => done(violations), (error) => done([{ id: String(error), nodes: [] }]))", RULES)
        return [f"{one['id']}: {one.get('help', '')} {[node['target'] for node in one['nodes']][:5]}" for one in found]

    def requests(self):
        """Every request since the last call: method, URL and kind; what the browser does by itself is left out."""
        found = []
        for entry in self.driver.get_log("performance"):
            message = json.loads(entry["message"])["message"]
            if message["method"] == "Network.requestWillBeSent":
                request = message["params"]["request"]
                found.append((request["method"], request["url"], message["params"].get("type", "")))
        return [one for one in found if not one[1].startswith(("data:", "chrome:", "chrome-extension:"))]

    def complaints(self):
        """What the console says about the security policy, or about a fault in a script."""
        lines = [entry["message"] for entry in self.driver.get_log("browser")]
        return [line for line in lines if "Failed to load resource" not in line and "preload" not in line]
