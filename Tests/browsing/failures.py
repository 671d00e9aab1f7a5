"""What happens when the service is slow, fails or is gone: the warning signs come back, and no answer is lost."""

import time

import support
from suite import PICTURES


class Failures:
    def fail(self, mode, name):
        """The service fails on a screen; the warning signs come back, and a retry goes on with what was entered."""
        self.begin(self.proxy.origin)
        self.check.go({}, until="root.querySelector('progress').value > 5")
        self.check.fill({"fever": True, "leg-red": True})
        ticked = "[...root.querySelectorAll(':checked')].map((one) => one.name).join()"
        before = self.check.js(f"return {ticked}")
        self.expect(not self.check.signs_shown(), "the warning signs are folded while all is well")
        self.proxy.mode = mode
        self.chrome.size(360, 740)
        asked = time.monotonic()
        self.check.press("Continue")
        self.expect(self.check.until("root.querySelector('.status p')"), f"{name} is told")
        self.expect(self.check.signs_shown(), f"{name}: the warning signs are shown")
        if mode == "hold":
            took = time.monotonic() - asked
            self.expect(3 <= took < 4, f"a slow answer is told after 3 s, not {took:.1f}")
        self.expect(self.check.js(
            "const inView = (one) => { const { top, bottom } = one.getBoundingClientRect(); return top >= 0 && bottom <= innerHeight };"
            "return inView(root.querySelector('.status')) && inView(root.host.querySelector('h2'))"),
            f"{name}: one window of a phone shows what is wrong and the first warning sign")
        self.chrome.size(1280)
        self.expect(self.check.js("return root.querySelector('.status').role") == "status", f"{name} is announced")
        self.expect(self.check.js(f"return {ticked}") == before, f"{name}: the answers are kept")
        # Marked before the pictures are taken: a slow answer may come meanwhile, and bring the next screen.
        self.check.js("root.querySelector('form').dataset.old = 1")
        self.show(name)
        self.proxy.mode = "pass"
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
            self.check.go({}, until="root.querySelector('textarea[name=medications]')")
            self.check.fill({"medications": "Lasix"})
            self.chrome.requests()
        self.check.press("Continue")
        self.expect(self.check.until("root.querySelector('.status button')"), "the stop is told")
        self.expect(self.check.signs_shown(), "the warning signs stay on the page")
        self.expect(self.check.js("return root.querySelector('textarea').value") == "Lasix", "what was typed stays")
        with support.Service([*command, "--port", port]):
            self.check.js("root.querySelector('form').dataset.old = 1")
            self.check.press("Try again")
            self.expect(self.check.until("!root.querySelector('form[data-old]')"), "it goes on when the service is back")
            self.check.go({})
            self.expect(self.check.level() is not None, "and reaches a result")
            self.expect("Lasix" in self.check.text(), "which rests on what was typed before the stop")
