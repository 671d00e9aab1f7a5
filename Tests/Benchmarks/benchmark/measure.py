"""What is measured of one running server."""

import contextlib
import json
import os
import pathlib
import re
import signal
import socket
import statistics
import subprocess
import tempfile
import time

from peers import CLIENT_CPU, Missing, need
from work import request_bytes

TICK = os.sysconf("SC_CLK_TCK")
CONNECTIONS = 64


def cpu_seconds(pid):
    """User and system time of a process since it started; its sum is exact, its division is that of the clock's ticks."""
    fields = pathlib.Path(f"/proc/{pid}/stat").read_text().rsplit(") ", 1)[1].split()
    user, system = int(fields[11]) / TICK, int(fields[12]) / TICK
    exact = 0
    for task in pathlib.Path(f"/proc/{pid}/task").iterdir():
        try:
            exact += int((task / "schedstat").read_text().split()[0])
        except OSError:
            pass  # The thread has ended, or the kernel keeps no such account.
    total = exact / 1e9 if exact else user + system
    return user, system, total


def memory_kib(pid):
    """Resident memory, and what of it is the process's own, in KiB."""
    fields = dict(line.split(":", 1) for line in pathlib.Path(f"/proc/{pid}/status").read_text().splitlines())
    return {
        "resident": int(fields["VmRSS"].split()[0]),
        "own": int(fields["RssAnon"].split()[0]),
    }


def settled_memory_kib(pid):
    """The same once it has stopped to change: some servers go on to prepare behind their first answers."""
    last = memory_kib(pid)
    for _ in range(20):
        time.sleep(0.25)
        now = memory_kib(pid)
        if now == last:
            break
        last = now
    return last


def _duration(text):
    """A duration of wrk in microseconds; it writes nonsense when hardly a request was answered."""
    known = re.fullmatch(r"([0-9.]+)(us|ms|s|m)", text)
    return float(known.group(1)) * {"us": 1, "ms": 1e3, "s": 1e6, "m": 6e7}[known.group(2)] if known else float("nan")


def load(running, path, seconds, script=None, connections=CONNECTIONS, cpus=(CLIENT_CPU,), around=()):
    """Runs wrk, which keeps that many connections busy, and reads the clock of the server before and after.

    `around` is a command that runs wrk as its own child.
    """
    command = [
        *around, "taskset", "-c", ",".join(map(str, cpus)), need("wrk"), "-t1", f"-c{connections}", f"-d{seconds}s", "--latency"]
    if script:
        command += ["-s", str(script)]
    before = cpu_seconds(running.pid)
    began = time.monotonic()
    try:
        done = subprocess.run(
            command + [f"http://127.0.0.1:{running.port}{running.path(path)}"], capture_output=True, text=True,
            timeout=seconds + 30)
    except subprocess.TimeoutExpired:
        raise Missing(f"{running.peer.name}: wrk did not end in time") from None
    elapsed = time.monotonic() - began
    after = cpu_seconds(running.pid)
    text = done.stdout
    requests = int(re.search(r"(\d+) requests in", text).group(1)) if "requests in" in text else 0
    refused = re.search(r"Non-2xx or 3xx responses: (\d+)", text)
    if requests == 0 or refused:
        raise Missing(f"{running.peer.name}: wrk got no good answers from {path}")
    # Above these lines wrk writes other percentages, of which one may end in 50 too.
    percentile = {name: _duration(value) for name, value in re.findall(r"^ +(\d+)% +(\S+) *$", text, re.MULTILINE)}
    errors = re.search(r"Socket errors: (.*)", text)
    user, system, total = (late - early for late, early in zip(after, before))
    share = user / (user + system) if user + system > 0 else 0
    return {
        "rps": float(re.search(r"Requests/sec:\s+([0-9.]+)", text).group(1)), "requests": requests,
        "cpu": total / requests * 1e6, "user": total * share / requests * 1e6,
        "system": total * (1 - share) / requests * 1e6, "busy": total / elapsed,
        "p50": percentile.get("50", float("nan")), "p99": percentile.get("99", float("nan")),
        "errors": errors.group(1) if errors else "",
    }


def data_segments():
    """Segments with data that TCP has sent in this network since the system started, those that were sent again left out."""
    lines = [
        line.split() for line in pathlib.Path("/proc/net/netstat").read_text().splitlines() if line.startswith("TcpExt:")]
    counts = dict(zip(*lines)) if len(lines) == 2 else {}
    if "TCPOrigDataSent" not in counts:
        raise Missing("this kernel does not count the segments of TCP")
    return int(counts["TCPOrigDataSent"])


def load_amid(running, path, connections, settle=2, windows=2):
    """CPU time for each request in seconds amid a load: neither opening that many connections is in it nor closing them.

    wrk tells the number of requests only at its end. In a second of it they are counted by the kernel: one segment for each
    request and one for each answer, as long as an answer is short.
    """
    wrk = subprocess.Popen(
        ["taskset", "-c", str(CLIENT_CPU), need("wrk"), "-t1", f"-c{connections}", f"-d{settle + windows + 1}s",
         f"http://127.0.0.1:{running.port}{running.path(path)}"],
        stdout=subprocess.PIPE, text=True)
    found = []
    try:
        time.sleep(settle)
        before = cpu_seconds(running.pid), data_segments()
        for _ in range(windows):
            time.sleep(1)
            after = cpu_seconds(running.pid), data_segments()
            user, system, total = (late - early for late, early in zip(after[0], before[0]))
            requests = (after[1] - before[1]) / 2
            share = user / (user + system) if user + system > 0 else 0
            found.append((total, share, requests))
            before = after
        text = wrk.communicate(timeout=30)[0]
    finally:
        if wrk.poll() is None:
            wrk.kill()
            wrk.wait()
    if "requests in" not in text or "Socket errors" in text or min(requests for _, _, requests in found) <= 0:
        raise Missing(f"{running.peer.name}: wrk did not keep {connections:,} connections busy")
    return [
        {"cpu": total / requests * 1e6, "user": total * share / requests * 1e6, "rps": requests}
        for total, share, requests in found]


def at_rate(running, paced, request, rate, seconds, connections=CONNECTIONS):
    """Latency at a constant rate, from the moment at which each request was due."""
    done = subprocess.run(
        ["taskset", "-c", str(CLIENT_CPU), paced, str(running.port), request, str(connections), str(rate), str(seconds)],
        capture_output=True, text=True, timeout=seconds + 30)
    if done.returncode != 0:
        raise Missing(f"paced failed: {done.stderr.strip()}")
    result = json.loads(done.stdout)
    if result["failures"]:
        raise Missing(f"{result['failures']} of {result['answered']} answers to paced were no good ones")
    return result


def idle_bytes(running, path, count):
    """User memory for each connection that rests after one answer, and the resident memory with all of them open."""
    request = f"GET {running.path(path)} HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n".encode()
    # What a server allots for its first connections is not counted as the cost of one more.
    sockets, end = [], time.monotonic() + 40
    try:
        before = None
        while len(sockets) < count + 64:
            if time.monotonic() > end:
                raise Missing("too slow to open them")
            if len(sockets) == 64:
                before = settled_memory_kib(running.pid)
            connection = socket.create_connection(("127.0.0.1", running.port), timeout=10)
            sockets.append(connection)
            connection.sendall(request)
            _read_answer(connection)
        after = settled_memory_kib(running.pid)
    finally:
        for connection in sockets:
            connection.close()
    return {
        "each": max(0, (after["own"] - before["own"]) * 1024 / count),
        "resident": after["resident"],
    }


def _read_answer(connection):
    received = b""
    while b"\r\n\r\n" not in received:
        received += _receive(connection)
    head, _, content = received.partition(b"\r\n\r\n")
    length = re.search(rb"content-length:\s*(\d+)", head, re.IGNORECASE)
    if not length:
        raise Missing("an answer without Content-Length")
    missing = int(length.group(1)) - len(content)
    while missing > 0:
        missing -= len(_receive(connection))


def _receive(connection):
    part = connection.recv(262144)
    if not part:
        raise Missing("the server closed a connection that rests")
    return part


def system_calls(running, path, seconds, script=None):
    """System calls for each request with 64 connections, by name, as strace counts them."""
    strace = subprocess.Popen(
        [need("strace"), "-c", "-f", "-p", str(running.pid)], stderr=subprocess.PIPE, stdout=subprocess.DEVNULL, text=True)
    time.sleep(0.5)
    try:
        requests = load(running, path, seconds, script)["requests"]
    finally:
        strace.send_signal(signal.SIGINT)
        counted = strace.communicate(timeout=20)[1]
    calls = {}
    for line in counted.splitlines():
        fields = line.split()
        if len(fields) >= 5 and fields[0].replace(".", "").isdigit() and fields[-1] != "total":
            calls[fields[-1]] = int(fields[3]) / requests
    return calls


# What a server of this kind calls; the rest is what is missing of the sum.
CALLS = ["recvfrom", "sendto", "epoll_wait", "epoll_ctl", "futex", "read", "write", "accept4", "close"]


def system_calls_at_speed(running, path, seconds, script=None):
    """The same as the kernel counts them, which hardly slows the server down; needs the kernel's trace points."""
    events = ["raw_syscalls:sys_enter", *(f"syscalls:sys_enter_{name}" for name in CALLS)]
    with tempfile.NamedTemporaryFile("r") as file:
        around = [need("perf"), "stat", "-x", ",", "-o", file.name, "-p", str(running.pid)]
        requests = load(
            running, path, seconds, script, around=[*around, *(part for event in events for part in ("-e", event)), "--"])["requests"]
        lines = re.findall(r"^(\d+),[^,]*,\w*syscalls:sys_enter_?(\w*),", pathlib.Path(file.name).read_text(), re.MULTILINE)
    counts = {name or "total": int(count) for count, name in lines}
    if "total" not in counts:
        raise Missing("perf counts no system calls here")
    calls = {name: count / requests for name, count in counts.items()}
    total = calls.pop("total")
    return calls | {"others": total - sum(calls.values())}


def instructions(running, counts, path, body=None, lengths=(100, 600), connections=1, warm_up=True):
    """User instructions for each request: the difference of two run lengths under callgrind.

    Each round sends one request on every connection before it reads the first answer. `counts` is where callgrind was told
    to write: each dump tells what was executed since the one before. Without warming up the run must follow another.
    """
    request = request_bytes("POST" if body else "GET", path, body)
    totals = []
    with contextlib.ExitStack() as stack:
        sockets = [
            stack.enter_context(socket.create_connection(("127.0.0.1", running.port), timeout=60)) for _ in range(connections)]
        for length in (lengths[0], *lengths) if warm_up else lengths:
            for _ in range(length // connections):
                for connection in sockets:
                    connection.sendall(request)
                for connection in sockets:
                    _read_answer(connection)
            totals.append(_dumped(running, counts, length))
    rounds = lengths[1] // connections - lengths[0] // connections or 1
    return (totals[-1] - totals[-2]) / (rounds * connections)


def _dumped(running, counts, name):
    """What callgrind counted since it was asked last."""
    number = len(list(counts.parent.glob(counts.name + ".*"))) + 1
    subprocess.run(
        [need("callgrind_control"), f"--dump={name}", str(running.pid)], capture_output=True, check=True, timeout=60)
    dump = pathlib.Path(f"{counts}.{number}")
    for _ in range(400):
        if dump.exists():
            total = re.search(r"^(?:summary|totals): (\d+)", dump.read_text(), re.MULTILINE)
            if total:
                return int(total.group(1))
        time.sleep(0.025)
    raise Missing("callgrind wrote no counts")


def spread(values):
    """Half of the distance between the extremes, as a share of the median."""
    middle = statistics.median(values)
    return (max(values) - min(values)) / 2 / middle if middle else 0
