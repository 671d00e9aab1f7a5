"""The check by keyboard, in other colours, on another site, and over the wire."""

import json
import urllib.request

from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.keys import Keys

from check import BOTH
from servers import OtherSite
from suite import PICTURES


class Surroundings:
    def test_keyboard(self):
        """Everything can be done by keyboard, and what has the focus can be seen."""
        self.check.open(self.home)
        keys = lambda *codes: ActionChains(self.chrome.driver).send_keys(*codes).perform()

        def tab_to(condition):
            for _ in range(40):
                keys(Keys.TAB)
                if self.check.js(f"const one = root.activeElement; return one && ({condition})"):
                    return self.expect(self.check.js(
                        "const look = getComputedStyle(root.activeElement); return look.outlineStyle !== 'none' &&"
                        "parseFloat(look.outlineWidth) >= 2"), f"the focus is seen where {condition}")
            return self.expect(False, f"the keyboard reaches where {condition}")

        tab_to("one.textContent === 'Start the check'")
        keys(Keys.ENTER)
        self.check.until("root.querySelector('form')")
        self.expect(self.check.focused()[0] == "h2", "the focus is on the heading of the screen")
        tab_to("one.name === 'none'")
        keys(Keys.SPACE)
        tab_to("one.textContent === 'Continue'")
        self.check.js("root.querySelector('form').dataset.old = 1")
        keys(Keys.ENTER)
        self.check.until("!root.querySelector('form[data-old]')")
        tab_to("one.name === 'saddle-numbness'")
        keys(Keys.SPACE)
        keys(Keys.ENTER)
        self.expect(self.check.until("root.querySelector('.card')"), "Enter sends a screen")
        self.expect(self.check.focused()[0] == "h2", "the focus is on the action")
        tab_to("one.localName === 'summary'")
        keys(Keys.ENTER)
        self.expect(self.check.js("return root.activeElement.parentNode.open"), "Enter unfolds")
        tab_to("one.textContent === 'Start again'")
        keys(Keys.SPACE)
        self.expect(self.check.until("root.querySelector('.start')"), "Space starts again")

    def test_looks(self):
        """Forced colours keep what is chosen and what has the focus in view; nothing moves by itself."""
        self.chrome.media(forced_colors="active")
        self.begin()
        self.check.fill({"chest-pain": True})
        self.chrome.screenshot(PICTURES / "warning-signs-1280-forced.png")
        self.expect(self.chrome.driver.execute_script("return document.getAnimations().length") == 0, "nothing moves")
        self.check.send()
        self.expect(self.check.level() == "emergency", "chest pain is an emergency")
        self.chrome.screenshot(PICTURES / "emergency-1280-forced.png")
        self.check.press("Start again")
        self.check.start()
        self.check.go(BOTH)
        self.expect(self.check.js(
            "const looks = [...root.querySelectorAll('.bar .for, .bar .against')].map((one) => getComputedStyle(one));"
            "return looks.length > 0 && looks.every(({ color, backgroundColor }) => color !== backgroundColor)"),
            "the marks of the bars can be read")
        self.chrome.screenshot(PICTURES / "both-1280-forced.png")
        self.chrome.media()

    def test_other_site(self):
        """A page of another origin, with a policy of its own, embeds the pinned check with two lines."""
        manifest = json.load(urllib.request.urlopen(self.home + "widget/manifest.json"))
        with OtherSite(self.home.rstrip("/"), manifest["path"], manifest["integrity"], self.proxy.origin) as site:
            self.chrome.requests()
            self.begin(site.origin)
            self.expect(self.check.js("return getComputedStyle(root.querySelector('.main')).backgroundColor")
                        == "rgb(255, 200, 0)", "a custom property of the page sets the accent")
            self.expect(self.check.js("return getComputedStyle(root.querySelector('.main')).borderRadius") == "0px",
                        "a part is styled by the page")
            self.expect(self.check.js("return getComputedStyle(root.host).colorScheme") == "dark", "the theme is dark")
            self.chrome.screenshot(PICTURES / "other-site-1280-dark.png")
            self.check.fill({"chest-pain": True})
            self.check.send()
            self.expect(self.check.js("return root.querySelector('a.call').getAttribute('href')") == "tel:911",
                        "the attribute of the region counts")
            requests = self.chrome.requests()
            self.expect(any(method == "OPTIONS" for method, _, _ in requests), "there was a preflight")
            away = [url for _, url, _ in requests if not url.startswith((self.home, site.origin))]
            self.expect(not away, f"requests went to {away}")
            self.quiet("other site", site.origin)
            kept = self.chrome.driver.execute_script("return localStorage.length + sessionStorage.length + document.cookie.length")
            self.expect(kept == 0, "nothing is stored")
            events = self.check.events()
            self.expect([name for name, _ in events] == ["check-ready", "check-step", "check-result"], f"events: {events}")
            details = [detail for _, detail in events if detail is not None]
            self.expect(details == [{"step": 1}], f"events hold no answer: {details}")
            self.chrome.driver.execute_script(
                "const one = document.querySelector('leg-cramp-check'); one.lang = 'de'; one.setAttribute('api', arguments[0])",
                self.proxy.origin + "/")
            self.expect(self.check.until("root.querySelector('.start button')"), "another service starts the check anew")
            self.chrome.requests()
            self.check.start()
            asked = [url for _, url, _ in self.chrome.requests()]
            self.expect(asked and all(url.startswith(self.proxy.origin) for url in asked), f"the attribute api counts: {asked}")
            self.expect(self.proxy.language == "de", "and the attribute lang")

    def test_weight(self):
        """What is sent, how fast it is there, and that nothing jumps, also when the script comes late."""
        for width in (1280, 360, 320):
            self.chrome.size(width)
            self.chrome.command("Network.clearBrowserCache")
            self.check.open(self.home)
            time_to_ready = self.chrome.driver.execute_script("return performance.now()")
            before = self.chrome.driver.execute_script("return performance.now()")
            self.check.start()
            first = self.chrome.driver.execute_script("return performance.now()") - before
            sizes = self.chrome.driver.execute_script(
                "const [page] = performance.getEntriesByType('navigation');"
                "const script = performance.getEntriesByType('resource').find(({ name }) => name.endsWith('check.js'));"
                "return [script.transferSize, script.encodedBodySize, page.loadEventEnd, page.transferSize,"
                "performance.getEntriesByName('first-contentful-paint')[0]?.startTime]")
            self.expect(0 < sizes[1] < 25000, f"the check weighs {sizes[1]} bytes")
            print(f"  {width} px: check {sizes[1]} bytes ({sizes[0]} with its head), page {sizes[3]}, first paint "
                  f"{sizes[4] or 0:.0f} ms, loaded {sizes[2]:.0f} ms, ready within {time_to_ready:.0f} ms, "
                  f"first question {first:.0f} ms after the click")
            self.check.open(self.home)
            height = self.chrome.driver.execute_script("return document.querySelector('leg-cramp-check').offsetHeight")
            self.chrome.command("Emulation.setScriptExecutionDisabled", value=True)
            self.chrome.driver.get(self.home)
            plain = self.chrome.command("Page.getLayoutMetrics")["cssContentSize"]["height"]
            self.chrome.command("Emulation.setScriptExecutionDisabled", value=False)
            self.chrome.driver.get(self.home)
            self.check.until("root.querySelector('.start button')")
            self.chrome.driver.execute_async_script("requestAnimationFrame(() => requestAnimationFrame(arguments[0]))")
            full = self.chrome.command("Page.getLayoutMetrics")["cssContentSize"]["height"]
            self.expect(plain == full, f"at {width} px the page is {plain} px high before the script, {full} after it")
            self.expect(height > 0, "the check has a height")
            shift = self.chrome.driver.execute_script("return watched.shift")
            self.expect(shift == 0, f"at {width} px the layout shifts by {shift} after the first paint")
        self.chrome.size(1280)
