"""What is asked of our own server beyond the comparison: what a request costs, and whether the cost grows."""

import math
import os
import shutil
import subprocess

import measure
import peers
import plots
import report
import work


def _attempt(what, make):
    try:
        return make()
    except (peers.Missing, OSError, subprocess.SubprocessError, AttributeError) as error:
        return f"{what}: not measured ({error})."


def _stripped(binary, folder):
    """Without debugging information, which valgrind may fail to read."""
    copy = folder / "legcramps-stripped"
    peers.run([peers.need("strip"), "-g", "-o", copy, binary])
    return copy


def _cases(questions):
    return {
        "nothing told": b"{}",
        "typical": work.compact(work.TYPICAL),
        "everything answered": work.compact(work.everything_answered(questions)),
    }


def _per_request(ours, binary, folder, questions, options):
    """Instructions by callgrind and system calls by strace."""
    copy = _stripped(binary, folder)
    counts = folder / "callgrind"
    command = [peers.need("valgrind"), "--tool=callgrind", f"--callgrind-out-file={counts}", copy]
    watched = peers.Peer("legcramps under callgrind", lambda port, f: command + ours.command(port, f)[1:])
    rows = []
    with peers.Running(watched, folder, patience=180) as running:
        # The search index is built behind the first answers: it must not be counted with them.
        running.fetch("GET", "/search?q=cramp")
        for path in (work.SMALL, work.LARGE):
            rows.append([f"GET {path}", f"{len(running.fetch('GET', path)):,} B", measure.instructions(running, counts, path)])
        for name, body in _cases(questions).items():
            length = len(running.fetch("POST", "/assess", body))
            rows.append([
                f"POST /assess, {name}", f"{len(body):,} B → {length:,} B",
                measure.instructions(running, counts, "/assess", body, (20, 120))])
        # It is not asked to stop in its own way: callgrind does not survive how dispatch leaves the main thread.
        running.process.kill()
        running.process.wait()
    rows = [[name, sizes, f"{count:,.0f}"] for name, sizes, count in rows]
    text = "### User instructions for each request (callgrind, one connection, one request at a time)\n\n"
    return text + report.table(["request", "bytes", "instructions"], rows)


def _system_calls(ours, folder, options):
    with peers.Running(ours, folder) as running:
        measure.load(running, work.SMALL, 1)
        calls = measure.system_calls(running, work.SMALL, 1 if options.quick else 3)
    total = sum(calls.values())
    named = ", ".join(f"{name} {count:.3f}" for name, count in sorted(calls.items(), key=lambda c: -c[1]) if count >= 0.0005)
    return f"System calls for each GET at {measure.CONNECTIONS} connections (strace -c): {total:.3f} ({named})."


def _profiles(ours, folder, questions, options):
    """What the answers of different profiles cost."""
    rows = []
    with peers.Running(ours, folder) as running:
        for name, body in _cases(questions).items():
            script = folder / "case.lua"
            work.write_script(script, body)
            length = len(running.fetch("POST", "/assess", body))
            result = measure.load(running, "/assess", options.seconds, script)
            rows.append([
                name, f"{len(body):,} B", f"{length:,} B", f"{result['rps']:,.0f}", f"{result['cpu']:.1f}",
                f"{result['user']:.1f}", f"{result['system']:.1f}"])
    return "### POST /assess by what is told\n\n" + report.table(
        ["profile", "request", "answer", "requests/s", "CPU µs", "user", "system"], rows)


def _by_connections(ours, folder, options):
    """CPU time for each request from one connection to ten thousand."""
    counts = [1, 10, 64, 1000] if options.quick else [1, 10, 64, 100, 1000, 4000, 10000]
    points = {"total": [], "user": []}
    failed = ""
    with peers.Running(ours, folder) as running:
        measure.load(running, work.SMALL, 1)
        for count in counts:
            try:
                # Thousands of connections take a while to open; what is counted begins before and ends after.
                seconds = options.seconds + count // 2000
                rounds = [
                    measure.load(running, work.SMALL, seconds, connections=count) for _ in range(min(options.rounds, 2))]
            except peers.Missing as error:
                failed += f"\n\n{count:,} connections: not measured ({error})."
                continue
            points["total"].append((count, report.median(rounds, "cpu")))
            points["user"].append((count, report.median(rounds, "user")))
    counts = [count for count, _ in points["total"]]
    busy = [cost for count, cost in points["total"] if count >= 10]
    title = "CPU time for each request by open connections"
    svg = plots.lines(
        title, f"GET {work.SMALL}, every connection busy, one loop on one CPU", "connections", "CPU µs for each request", points)
    (options.plots / "connections.svg").write_text(svg)
    return f"### {title}\n\n" + report.table(
        ["connections", *(f"{count:,}" for count in counts)],
        [[name, *(f"{cost:.2f}" for _, cost in values)] for name, values in points.items()]) + (
        f"\n\nFrom 10 connections on, the costliest is {max(busy) / min(busy):.2f} times the cheapest. One connection alone "
        "also pays for a wait before each request, which many share.") + failed


def _at_rates(ours, paced, folder, options):
    """Latency at constant rates, in shares of what one loop can do."""
    request = folder / "paced.request"
    request.write_bytes(work.request_bytes("GET", work.SMALL))
    series, rows = {}, []
    with peers.Running(ours, folder) as running:
        capacity = measure.load(running, work.SMALL, options.seconds)["rps"]
        for share in (10, 50, 90):
            result = measure.at_rate(running, paced, request, capacity * share / 100, 2 if options.quick else 5)
            latency = dict(map(tuple, result["latency"]))
            series[f"{share} % of capacity"] = [
                (_nines(percentile), max(1, value)) for percentile, value in latency.items() if 0 < percentile < 100]
            rows.append([
                f"{share} % ({capacity * share / 100:,.0f}/s)", f"{result['answered'] / max(1, result['sent']) * 100:.1f} %",
                *(report.duration(latency[percentile]) for percentile in (50, 90, 99, 99.9, 100))])
    labels = [(_nines(percentile), f"{percentile:g} %") for percentile in (10, 50, 90, 99, 99.9, 99.99)]
    svg = plots.lines(
        "Latency at a constant rate", f"GET {work.SMALL}; from the moment each request was due; capacity {capacity:,.0f}/s",
        "percentile", "latency, µs", series, y_logarithmic=True, x_labels=labels)
    (options.plots / "latency.svg").write_text(svg)
    return "### Latency at a constant rate (open loop)\n\n" + report.table(
        ["rate", "answered", "p50", "p90", "p99", "p99.9", "longest"], rows)


def _nines(percentile):
    """Where a percentile stands on an axis on which 90, 99 and 99.9 are one step apart."""
    return -math.log10(1 - percentile / 100)


def _by_loops(ours, binary, folder, options):
    """What a second loop brings, told by CPU time: the client needs a CPU of its own, so two CPUs cannot show it on the clock."""
    costs = {}
    with peers.Running(ours, folder) as running:
        costs[1] = [measure.load(running, work.SMALL, options.seconds) for _ in range(options.rounds)]
    every = tuple(range(os.cpu_count() or 1))
    with peers.Running(peers.ours(binary, loops=2), folder, cpus=every) as running:
        costs[2] = [measure.load(running, work.SMALL, options.seconds) for _ in range(options.rounds)]
    one, two = report.median(costs[1], "cpu"), report.median(costs[2], "cpu")
    clock = report.median(costs[2], "rps") / report.median(costs[1], "rps")
    return (
        f"Two loops: {two:.2f} µs of CPU for each request against {one:.2f} with one, so two CPUs of their own would answer "
        f"{2 * one / two:.2f} times as many. On the clock it is {clock:.2f} here, with {os.cpu_count()} CPUs of which the client "
        "needs one.")


def sections(ours, binary, paced, folder, questions, options, say):
    """All of it as text; what cannot be measured here says why."""
    options.plots.mkdir(parents=True, exist_ok=True)
    parts = []
    for what, make in (
        ("POST by profile", lambda: _profiles(ours, folder, questions, options)),
        ("instructions", lambda: _per_request(ours, binary, folder, questions, options)),
        ("system calls", lambda: _system_calls(ours, folder, options)),
        ("cost by connections", lambda: _by_connections(ours, folder, options)),
        ("latency at constant rates", lambda: _at_rates(ours, paced, folder, options)),
        ("two loops", lambda: _by_loops(ours, binary, folder, options)),
    ):
        say(what)
        parts.append(_attempt(what, make))
    stripped = folder / "all-stripped"
    if shutil.which("strip"):
        peers.run(["strip", "-o", stripped, binary])
        linked = "with the Swift libraries beside it" if "libswiftCore" in _linked(binary) else "with nothing beside it"
        parts.append(f"Binary: {report.size(binary.stat().st_size)}, stripped {report.size(stripped.stat().st_size)}, {linked}.")
    return "\n\n".join(parts)


def _linked(binary):
    return subprocess.run(["ldd", str(binary)], capture_output=True, text=True).stdout
