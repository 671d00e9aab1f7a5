"""What one more rule costs: the assessment compiled with the beginning of each list of rules."""

import hashlib
import json
import re
import shutil
import subprocess
import tempfile
from pathlib import Path

import peers

# The lists that the content is made of; criteria and pictures refer to each other and stay whole.
LISTS = "RedFlag|CareReason|LookAlike|RiskFactor|Cause|Measure"
SHARES = 9


def build(root, kept):
    """Compiles the sources of the rules, whose lists a program may shorten; takes a minute when they have changed."""
    sources = sorted(path for path in (root / "Sources/LegCrampRules").rglob("*.swift") if ".docc" not in str(path))
    program = root / "Tests/Benchmarks/Growth/Growth.swift"
    digest = hashlib.sha256(b"".join(path.read_bytes() for path in [*sources, program, Path(__file__)])).hexdigest()
    binary, stamp = kept / "growth", kept / "growth.sha256"
    if binary.exists() and stamp.exists() and stamp.read_text() == digest:
        return binary
    with tempfile.TemporaryDirectory(prefix="legcramps-growth-") as name:
        copies, shortened = [], 0
        for path in sources:
            text, count = re.subn(
                rf"static let all: \[({LISTS})\] =", r"static let all: [\1] = Growth.some(everything)\n    static let everything: [\1] =",
                path.read_text())
            shortened += count
            copies.append(Path(name) / path.name)
            copies[-1].write_text(text)
        if shortened != LISTS.count("|") + 1 or len(set(copies)) != len(copies):
            raise peers.Missing(f"the lists of rules are not where they were: {shortened} found")
        peers.run([
            peers.need("swiftc"), "-O", "-wmo", "-parse-as-library", "-package-name", "legcramps", "-module-name", "Growth",
            "-static-stdlib", "-o", binary, *copies, program])
    stamp.write_text(digest)
    return binary


def points(binary, folder, shares, counted):
    """Rules, distinct conditions, nanoseconds and instructions of one assessment, for each share of the rules."""
    stripped = folder / "growth-stripped"
    peers.run([peers.need("strip"), "-g", "-o", stripped, binary])
    found = []
    for share in shares:
        point = _told([stripped, share, SHARES, 1000])
        if counted:
            few, many = (_counted([stripped, share, SHARES, times], folder) for times in (10, 50))
            point["instructions"] = (many - few) / (point["runs"] * 40)
        found.append(point)
    return found


def _told(command):
    done = subprocess.run([str(part) for part in command], capture_output=True, text=True, timeout=60)
    if done.returncode != 0:
        raise peers.Missing(f"growth failed: {done.stderr.strip()[-200:]}")
    return json.loads(done.stdout)


def _counted(command, folder):
    counts = folder / "growth.callgrind"
    peers.run([
        shutil.which("valgrind") or peers.need("valgrind"), "--tool=callgrind", f"--callgrind-out-file={counts}", *command],
        timeout=120)
    return int(re.search(r"^(?:summary|totals): (\d+)", counts.read_text(), re.MULTILINE).group(1))


def slope(pairs):
    """Least squares: what one more costs, what none costs, and how far a point is off the line, as a share of the largest."""
    count = len(pairs)
    mean_x, mean_y = (sum(pair[place] for pair in pairs) / count for place in (0, 1))
    each = sum((x - mean_x) * (y - mean_y) for x, y in pairs) / sum((x - mean_x) ** 2 for x, _ in pairs)
    base = mean_y - each * mean_x
    off = max(abs(y - base - each * x) for x, y in pairs) / max(y for _, y in pairs)
    return each, base, off
