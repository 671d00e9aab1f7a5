"""The tests. Each is a method of a class whose name says what it shows; each gets what it needs from `Tests`."""

import pathlib
import subprocess
import sys
import time

from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.keys import Keys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))
import support
from check import BOTH, CRAMPS, RESTLESS, Check
from chrome import Chrome
from servers import OtherSite, Proxy

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
        """Takes pictures of a state, and holds it to what every state must be."""
        self.quiet(name)
        for width, scheme in LOOKS:
            self.chrome.size(width)
            self.chrome.media(scheme)
            self.chrome.screenshot(PICTURES / f"{name}-{width}-{scheme}.png")
            if (width == 1280) == (scheme == "dark"):
                for fault in self.chrome.axe():
                    self.expect(False, f"{name} at {width} in {scheme}: axe: {fault}")
        self.chrome.size(320)
        self.expect(self.check.js(WIDE) <= 0, f"{name} at 320 px scrolls sideways")
        small = self.check.js(SMALL)
        self.expect(not small, f"{name}: targets below 24 px: {small}")
        self.chrome.size(1280)
        self.chrome.driver.execute_script("document.documentElement.style.fontSize = '200%'")
        self.expect(self.check.js(WIDE) <= 0, f"{name} with text of 200 % scrolls sideways")
        self.chrome.driver.execute_script("document.documentElement.style.fontSize = ''")
        self.chrome.media()
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

    # Journeys

    def test_emergency(self):
        """The first warning sign brings the action at once."""
        self.check.open(self.home)
        self.expect(self.check.signs_shown(), "the warning signs are shown before the check starts")
        self.show("start")
        self.check.start()
        self.show("warning-signs")
        self.check.send()
        self.expect(self.check.js("return root.querySelector('.error').textContent"), "nothing ticked is told")
        self.expect(self.check.js(
            "const one = root.activeElement; return one.type === 'checkbox' && one.ariaInvalid === 'true' &&"
            "root.getElementById(one.getAttribute('aria-describedby')).textContent !== ''"),
            "the error belongs to the field that has the focus")
        self.show("nothing-ticked")
        self.check.fill({"chest-pain": True})
        self.check.send()
        self.expect(self.check.level() == "emergency", "chest pain is an emergency after one screen")
        self.expect(self.check.focused()[0] == "h2", "the focus moves to the action")
        self.expect("Do you have pain or tightness in your chest" in self.check.text(".card"), "the answer is the reason")
        self.expect(not self.check.js("return root.querySelector('.result > section')"), "nothing else stands beside it")
        self.show("emergency")

    def test_region(self):
        """The number of a region is a link that dials."""
        self.check.open(self.home)
        self.chrome.driver.execute_script("document.querySelector('leg-cramp-check').setAttribute('region', 'gb')")
        self.check.start()
        self.check.fill({"chest-pain": True})
        self.check.send()
        self.expect(self.check.js("return root.querySelector('a.call').getAttribute('href')") == "tel:999", "999 is a link")
        self.show("emergency-with-number")

    def test_self_care(self):
        """Plain cramps end in self-care, with what was answered on each screen."""
        self.begin()
        for _ in range(2):
            self.check.go(CRAMPS, until="root.querySelector('textarea[name=medications], input[name=age]')")
            if self.check.js("return root.querySelector('input[name=age]')"):
                self.check.fill({**CRAMPS, "age": "200"})
                self.check.send()
                self.expect("0 to 120" in self.check.text(".error:not(:empty)"), "an age of 200 is refused beside its field")
                self.show("age-out-of-range")
                self.check.fill(CRAMPS)
            else:
                self.check.fill({"medications": "lassix"})
                self.check.send()
                self.expect("furosemide" in self.check.text(".error"), "a mistyped medicine is told, with what was meant")
                self.show("medicine-not-known")
                self.check.fill({"medications": ""})
                self.check.js("root.querySelector('input[name=none]').click()")
            self.check.send()
        self.check.go(CRAMPS)
        self.expect(self.check.level() == "self-care", f"plain cramps need self-care, not {self.check.level()}")
        self.expect("This looks like leg cramps." in self.check.text(), "and look like leg cramps")
        self.show("self-care")
        self.check.js("root.querySelectorAll('details').forEach((one) => one.open = true)")
        self.expect(self.check.until("root.querySelector('.result a[href^=http]')"), "sources unfold")
        self.show("self-care-unfolded")
        self.check.press("Page for a clinician")
        self.check.until("root.querySelector('pre')")
        self.expect("WHY" in self.check.text("pre") or "SELF-CARE" in self.check.text("pre"), "there is a page to print")
        self.show("page-for-a-clinician")
        self.prints()

    def prints(self):
        """Only the check is printed."""
        self.chrome.driver.execute_script("window.print = () => watched.printed = getComputedStyle(document.body).color")
        self.check.press("Print")
        self.expect(self.chrome.driver.execute_script(
            "return watched.printed && document.adoptedStyleSheets.length === 0"), "print leaves the page as it was")

    def test_restless_legs(self):
        """An urge to move that comes at rest looks like restless legs."""
        self.begin()
        self.check.go(RESTLESS)
        self.expect("restless legs" in self.check.text("section p"), "it looks like restless legs")
        self.show("restless-legs")

    def test_both(self):
        """Both at once, with an illness that makes some advice unsafe."""
        self.begin()
        self.check.go(BOTH)
        text = self.check.text()
        self.expect("leg cramps and restless legs together" in text, "it looks like both")
        self.expect("Left out for your safety" in text, "what is unsafe with kidney disease is named as left out")
        self.expect("Evidence" in text and "Lasix" in text, "what contributes has its evidence")
        self.show("both")

    def test_today(self):
        """A warning sign of the day stays in view while the others are asked."""
        self.begin()
        self.check.go({"one-leg-swollen": True}, until="root.querySelector('.so-far')")
        self.expect("See a clinician today" in self.check.text(".so-far"), "what is known so far is shown")
        self.show("so-far")
        self.check.go({}, until="root.querySelector('button[value]')")
        self.show("other-questions")
        self.check.send("Show my result now")
        self.expect(self.check.level() == "same-day", "a swollen leg needs a clinician today")
        self.expect(self.check.text("div.so-far"), "what is not ruled out is said")
        self.show("same-day")
        self.check.press("Answer more")
        self.expect(self.check.until("root.querySelector('form')"), "one can go on")
        self.check.press("Back")
        self.expect(self.check.until("root.querySelector('form')"), "and back")

    def test_not_sure(self):
        """What one is not sure of stays open, and going back keeps what was entered."""
        self.begin()
        self.check.js("root.querySelector('input[name=unsure]').click(); root.querySelectorAll('input')[1].click()")
        ticked = "[...root.querySelectorAll(':checked')].map((one) => one.name).join()"
        before = self.check.js(f"return {ticked}")
        self.check.send()
        if self.check.state() == "result":
            self.check.press("Change my answers")
        else:
            self.check.press("Back")
        self.check.until("root.querySelector('form')")
        self.expect(self.check.js(f"return {ticked}") == before, f"{before} is still ticked after going back")
        self.check.js("root.querySelector('input[name=none]').click()")
        self.expect(self.check.js(f"return {ticked}") == "none", "“none of these” clears the rest")

    # Failures

    def fail(self, mode, name):
        """The service fails on a screen; the warning signs come back, and a retry goes on with what was entered."""
        self.begin(self.proxy.origin)
        self.check.go({}, until="root.querySelector('progress').value > 5")
        self.check.fill({"fever": True, "leg-red": True})
        ticked = "[...root.querySelectorAll(':checked')].map((one) => one.name).join()"
        before = self.check.js(f"return {ticked}")
        self.expect(not self.check.signs_shown(), "the warning signs are folded while all is well")
        self.proxy.mode = mode
        self.check.press("Continue")
        self.expect(self.check.until("root.querySelector('.status p')"), f"{name} is told")
        self.expect(self.check.signs_shown(), f"{name}: the warning signs are shown")
        self.expect(self.check.js("const { top } = root.host.getBoundingClientRect(); return top > -90 && top < innerHeight"),
                    f"{name}: they are in view")
        self.expect(self.check.js("return root.querySelector('.status').role") == "status", f"{name} is announced")
        self.expect(self.check.js(f"return {ticked}") == before, f"{name}: the answers are kept")
        self.show(name)
        self.proxy.mode = "pass"
        self.check.js("root.querySelector('form').dataset.old = 1")
        if self.check.js("return root.querySelector('.status button')"):
            self.check.press("Try again")
        self.expect(self.check.until("!root.querySelector('form[data-old]')"), f"{name}: it goes on")
        self.expect(not self.check.text(".status"), f"{name}: the message goes")
        if mode != "hold":
            events = [event for event, _ in self.check.events()]
            self.expect("check-failed" in events, f"{name}: an event tells")

    def test_slow(self):
        self.fail("hold", "slow")

    def test_down(self):
        self.fail("down", "down")

    def test_error(self):
        self.fail("error", "error")

    def test_down_from_the_start(self):
        """Without the service the page still says what to do."""
        self.proxy.mode = "down"
        self.check.open(self.proxy.origin)
        self.expect(self.check.signs_shown(), "the warning signs are shown")
        self.check.press("Start the check")
        self.expect(self.check.until("root.querySelector('.status button')"), "the failure is told")
        self.show("down-from-the-start")
        self.proxy.mode = "pass"
        self.check.press("Try again")
        self.expect(self.check.until("root.querySelector('form')"), "it starts once the service is there")

    def test_never_answered(self):
        """A request that is never answered ends, and can be tried again."""
        self.begin(self.proxy.origin)
        self.proxy.mode = "hold"
        self.check.fill({})
        self.check.press("Continue")
        self.expect(self.check.until("root.querySelector('.status button')", 30), "it is given up after 20 seconds")
        self.proxy.mode = "pass"
        self.check.js("root.querySelector('form').dataset.old = 1")
        self.check.press("Try again")
        self.expect(self.check.until("!root.querySelector('form[data-old]')"), "and tried again")

    def test_no_script(self):
        """Without scripts the page has the warning signs and the number to call."""
        self.chrome.command("Emulation.setScriptExecutionDisabled", value=True)
        self.chrome.driver.get(self.home)
        self.chrome.screenshot(PICTURES / "no-script-1280-light.png")
        self.chrome.command("Emulation.setScriptExecutionDisabled", value=False)
        self.expect(self.check.signs_shown(), "the warning signs are shown without a script")
        self.expect("tel:" in self.chrome.driver.page_source, "and a number to call")

    def test_stopped_in_the_middle(self):
        """The service is stopped and started again; nothing that was answered is lost."""
        command = [self.program, "serve", "--access-log", "off"]
        with support.Service([*command, "--port", "0"]) as service:
            port = service.address.rsplit(":", 1)[1]
            self.begin(f"http://{service.address}/")
            self.check.go({}, until="root.querySelector('progress').value > 20")
            self.check.fill({"fever": True})
            self.chrome.requests()
        self.check.press("Continue")
        self.expect(self.check.until("root.querySelector('.status button')"), "the stop is told")
        self.expect(self.check.signs_shown(), "the warning signs stay on the page")
        self.expect(self.check.js("return root.querySelector('input[name=fever]')?.checked ?? true"), "answers stay")
        with support.Service([*command, "--port", port]):
            self.check.js("root.querySelector('form').dataset.old = 1")
            self.check.press("Try again")
            self.expect(self.check.until("!root.querySelector('form[data-old]')"), "it goes on when the service is back")
            self.check.go({})
            self.expect(self.check.level() is not None, "and reaches a result")

    # Keyboard, looks, embedding, weight

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
        tab_to("one.type === 'checkbox'")
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
        self.check.fill({"leg-cold": True})
        self.chrome.screenshot(PICTURES / "warning-signs-1280-forced.png")
        self.expect(self.chrome.driver.execute_script("return document.getAnimations().length") == 0, "nothing moves")
        self.check.send()
        self.chrome.screenshot(PICTURES / "emergency-1280-forced.png")
        self.chrome.media()

    def test_other_site(self):
        """A page of another origin, with a policy of its own, embeds the pinned check with two lines."""
        import json
        import urllib.request
        manifest = json.load(urllib.request.urlopen(self.home + "widget/manifest.json"))
        with OtherSite(self.home.rstrip("/"), manifest["path"], manifest["integrity"]) as site:
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

    def test_weight(self):
        """What is sent, how fast it is there, and that nothing jumps, also when the script comes late."""
        for width in (1280, 360):
            self.chrome.size(width)
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


def main(program, only=""):
    PICTURES.mkdir(exist_ok=True)
    tests = [name for name in dir(Suite) if name.startswith("test_") and only in name]
    with support.Service([program, "serve", "--port", "0", "--access-log", "off"]) as service:
        with Proxy(service.address) as proxy, Chrome() as chrome:
            suite = Suite(chrome, service, proxy, program)
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
