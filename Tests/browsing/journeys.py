"""Whole ways through the check: each test is a person, and each state on the way is looked at."""

from check import BOTH, CRAMPS, RESTLESS
from suite import PICTURES


class Journeys:
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
        self.expect(self.check.text("a.call") == "Call 999", "the link is a label, not a sentence")
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
        """Only the check is printed, also by a browser that does not wait for it."""
        lines = self.check.text("pre").splitlines()
        broken = [line for line in lines if line[-1:].islower()]
        self.expect(not broken, f"the page joins the lines that were broken for a terminal: {broken}")
        self.chrome.driver.execute_script("window.print = () => watched.printed = true")
        self.check.press("Print")
        self.expect(self.chrome.driver.execute_script("return watched.printed"), "it is printed")
        self.chrome.command("Emulation.setEmulatedMedia", media="print")
        self.expect(self.chrome.driver.execute_script(
            "return getComputedStyle(document.querySelector('h1')).visibility") == "hidden", "the page is not printed")
        self.expect(self.check.js("return getComputedStyle(root.querySelector('pre')).visibility") == "visible",
                    "the answer is")
        self.chrome.screenshot(PICTURES / "page-for-a-clinician-print.png")
        self.chrome.command("Emulation.setEmulatedMedia", media="")
        self.expect(self.chrome.driver.execute_script(
            "dispatchEvent(new Event('afterprint')); return document.adoptedStyleSheets.length") == 0,
            "printing leaves the page as it was")

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
