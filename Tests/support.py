"""What the scripts in this folder share: starting the service, Python packages and Debian packages."""

import os
import pathlib
import re
import shutil
import signal
import subprocess
import sys
import threading
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent


class Refused(Exception):
    """The script cannot do its work; the text says what to do about it."""


def program(arguments, option="--executable"):
    """The path after an option, or the debug build."""
    if option in arguments:
        at = arguments.index(option)
        if at + 1 == len(arguments):
            raise Refused(f"{option} needs a value")
        path = pathlib.Path(arguments[at + 1]).resolve()
    else:
        path = ROOT / ".build/debug/legcramps"
    if not os.access(path, os.X_OK):
        raise Refused(f"{path} is missing; build it first with: swift build")
    return path


class Service:
    """A started service; leaving the `with` block stops it with SIGTERM.

    `address` is its host and port, `log` the lines that it has logged, `status` how it ended.
    """

    def __init__(self, command, environment=None, only=None, **options):
        """`environment` is added to that of the script; `only` replaces it."""
        self.command = [str(word) for word in command]
        self.environment = {**os.environ, **(environment or {})} if only is None else only
        self.options = options
        self.log = []
        self.address = None
        self.status = None

    def __enter__(self):
        self.process = subprocess.Popen(
            self.command, stderr=subprocess.PIPE, text=True, env=self.environment, **self.options)
        listening = threading.Event()
        threading.Thread(target=self._read, args=(listening,), daemon=True).start()
        listening.wait(120)
        if self.address is None:
            self.process.kill()
            raise Refused("the service did not start:\n" + "".join(self.log))
        return self

    def _read(self, listening):
        """Keeps the log, and finds the address in it; runs until the service closes its end."""
        for line in self.process.stderr:
            self.log.append(line)
            found = re.search(r'address["=:]+http://([^\s"]+)', line)
            if found and self.address is None:
                self.address = found.group(1)
                listening.set()
        listening.set()

    def __exit__(self, *_):
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
        try:
            self.status = self.process.wait(timeout=60)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.status = self.process.wait()


def virtual_environment(name, tools, alone=()):
    """The folder of a virtual environment with these packages of PyPI; made again when the list changes.

    Packages in `alone` are installed without what they depend on.
    """
    folder = ROOT / ".venv" / name
    note = folder / "tools"
    wanted = " ".join([*tools, *alone])
    if note.exists() and note.read_text() == wanted:
        return folder
    print(f"Installing {wanted} into {folder.relative_to(ROOT)}", flush=True)
    shutil.rmtree(folder, ignore_errors=True)
    if subprocess.run([sys.executable, "-m", "venv", folder]).returncode != 0:
        raise Refused("python3 cannot make a virtual environment; install python3-venv")
    pip = [folder / "bin/pip", "install", "--quiet", "--disable-pip-version-check"]
    lists = [tools, ["--no-deps", *alone]] if alone else [tools]
    if any(subprocess.run([*pip, *one]).returncode != 0 for one in lists):
        raise Refused(f"{wanted} could not be installed; is the Python package index (PyPI) reachable?")
    note.write_text(wanted)
    return folder


def needs(packages):
    """Installs Debian packages whose program is missing; takes {program: package}."""
    path = os.environ.get("PATH", "") + ":/usr/sbin:/sbin"
    missing = [package for program, package in packages.items() if shutil.which(program, path=path) is None]
    if not missing:
        return
    if shutil.which("apt-get") is None:
        raise Refused(f"install {' '.join(missing)} with the package manager of this system")
    print(f"Installing {' '.join(missing)}", flush=True)
    sudo = [] if os.geteuid() == 0 else ["sudo"]
    install = ["apt-get", "install", "-y", "-qq", "--no-install-recommends", *missing]
    subprocess.run([*sudo, "apt-get", "update", "-qq"], check=True, stdout=subprocess.DEVNULL)
    subprocess.run([*sudo, "env", "DEBIAN_FRONTEND=noninteractive", *install], check=True, stdout=subprocess.DEVNULL)


class Checks:
    """Counts what held and prints what did not."""

    def __init__(self):
        self.passed = 0
        self.failed = 0
        self.started = time.monotonic()

    def expect(self, holds, says):
        """Counts one check; `says` is the sentence that is printed when it does not hold."""
        if holds:
            self.passed += 1
        else:
            self.failed += 1
            print(f"not well: {says}", file=sys.stderr, flush=True)
        return holds

    def end(self):
        """Prints the sum, and returns the exit status."""
        print(f"{self.passed} passed, {self.failed} failed")
        return 0 if self.failed == 0 and self.passed > 0 else 1


def run(main, name, doc):
    """Runs `main(arguments)` with --help and one line for what stops it; ends the script."""
    arguments = sys.argv[1:]
    if "--help" in arguments or "-h" in arguments:
        print(doc.strip())
        sys.exit(0)
    try:
        sys.exit(main(arguments))
    except Refused as refused:
        print(f"{name}: {refused}", file=sys.stderr)
        sys.exit(69)
