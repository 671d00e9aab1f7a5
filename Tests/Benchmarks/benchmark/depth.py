"""What is asked of our own server beyond the comparison: what a request costs, and whether the cost grows."""

import contextlib
import dataclasses
import json
import math
import os
import pathlib
import subprocess

import growth
import measure
import peers
import plots
import report
import work

# glibc copies long runs with `rep movsb`, and callgrind counts each byte of it as one instruction. Told that no run is long
# enough, it copies with vector moves, as a processor without that instruction would.
VECTOR_MOVES = {"GLIBC_TUNABLES": f"glibc.cpu.x86_rep_movsb_threshold={1 << 40}"}


@dataclasses.dataclass
class Subject:
    """Our server and what it is measured with; `facts` collects what is compared with the aims."""

    ours: peers.Peer
    floor: peers.Peer | None
    binary: pathlib.Path
    paced: pathlib.Path
    growth: object
    folder: pathlib.Path
    questions: list
    options: object
    facts: dict = dataclasses.field(default_factory=dict)

    def plot(self, name, text, *arguments, **named):
        """Draws a plot, and returns the line that shows it on a page."""
        (self.options.plots / f"performance-{name}.svg").write_text(plots.lines(*arguments, **named))
        return f"![{text}](performance-{name}.svg)"


def _attempt(what, make):
    try:
        return make()
    except (peers.Missing, OSError, subprocess.SubprocessError, AttributeError, ValueError, KeyError) as error:
        return f"### {what[0].upper()}{what[1:]}\n\nNot measured: {error}."


def _cases(questions):
    return {
        "nothing told": b"{}",
        "typical": work.compact(work.TYPICAL),
        "everything answered": work.compact(work.everything_answered(questions)),
    }


def _profiles(subject):
    """What the answers of different profiles cost."""
    rows = []
    with peers.Running(subject.ours, subject.folder) as running:
        for name, body in _cases(subject.questions).items():
            script = subject.folder / "case.lua"
            work.write_script(script, body)
            length = len(running.fetch("POST", "/assess", body))
            result = measure.load(running, "/assess", subject.options.seconds, script)
            rows.append([
                name, f"{len(body):,} B", f"{length:,} B", f"{result['rps']:,.0f}", f"{result['cpu']:.1f}", f"{result['user']:.1f}"])
    return "### POST /assess by what is told\n\n" + report.table(
        ["profile", "request", "answer", "requests/s", "CPU µs", "of that user"], rows)


# Instructions


class _Counted:
    """Our server under callgrind."""

    def __init__(self, subject, name, environment=None):
        # Without debugging information, which valgrind may fail to read.
        copy, self.counts = subject.folder / "legcramps-stripped", subject.folder / f"callgrind-{name}"
        peers.run([peers.need("strip"), "-g", "-o", copy, subject.binary])
        command = [peers.need("valgrind"), "--tool=callgrind", f"--callgrind-out-file={self.counts}", copy]
        watched = peers.Peer("legcramps under callgrind", lambda *arguments: command + subject.ours.command(*arguments)[1:])
        self.running = peers.Running(watched, subject.folder, patience=180, environment=environment)

    def __enter__(self):
        # The search index is built behind the first answers: it must not be counted with them.
        self.running.fetch("GET", "/search?q=cramp")
        return self

    def __exit__(self, *_):
        # It is not asked to stop in its own way: callgrind does not survive how dispatch leaves the main thread.
        self.running.process.kill()
        self.running.stop()

    def length(self, path, body=None):
        return len(self.running.fetch("POST" if body else "GET", path, body))

    def count(self, path, body=None, lengths=(100, 600), connections=1, warm_up=True):
        return measure.instructions(self.running, self.counts, path, body, lengths, connections, warm_up)


def _instructions(subject):
    cases = _cases(subject.questions)
    few = (10, 50)
    rows, facts = [], subject.facts
    with _Counted(subject, "vector", VECTOR_MOVES) as server:
        for path in (work.SMALL, work.LARGE):
            alone, shared = server.count(path), server.count(path, lengths=(128, 640), connections=measure.CONNECTIONS)
            facts[f"instructions {path}"] = shared
            rows.append([f"GET {path}", f"{server.length(path):,} B", f"{alone:,.0f}", f"{shared:,.0f}", "–"])
        for name, body in cases.items():
            alone = server.count("/assess", body, few)
            facts[f"instructions {name}"] = alone
            rows.append([
                f"POST /assess, {name}", f"{len(body):,} B → {server.length('/assess', body):,} B", f"{alone:,.0f}", "–", "–"])
        grown = _by_content(subject, server)
    if not subject.options.quick:
        with _Counted(subject, "bytes") as server:
            rows[1][4] = f"{server.count(work.LARGE, lengths=(50, 250)):,.0f}"
            rows[3][4] = f"{server.count('/assess', cases['typical'], few):,.0f}"
    text = "### User instructions for each request\n\n" + report.table(
        ["request", "bytes", "one connection", f"{measure.CONNECTIONS} connections", "one, byte by byte"], rows)
    return text + (
        "\n\nCounted by callgrind as the difference of two run lengths, for one connection with one request at a time, which pays "
        f"alone for each wait, and for {measure.CONNECTIONS} connections that ask at once. glibc was told to copy with vector moves "
        f"(`GLIBC_TUNABLES={VECTOR_MOVES['GLIBC_TUNABLES']}`): by itself it copies long runs with `rep movsb`, of which callgrind "
        "counts every byte as one instruction (last column)."
    ) + "\n\n" + grown


def _by_content(subject, server):
    """Instructions of GETs from all over the content: what stands far behind in it must not cost more."""
    paths = []
    for name in ("causes", "medications", "faq", "rules", "sources"):
        listed = json.loads(server.running.fetch("GET", "/" + name))
        entries = next(value for value in listed.values() if isinstance(value, list) and value)
        places = [-1] if subject.options.quick else [0, len(entries) // 2, -1]
        paths += [f"/{name}/{entries[place]['id']}" for place in places]
    lengths = {path: server.length(path) for path in paths}
    server.count(work.SMALL, lengths=(64, 64), connections=measure.CONNECTIONS)
    costs = {
        path: server.count(path, lengths=(64, 320), connections=measure.CONNECTIONS, warm_up=False) for path in lengths}
    each, base, off = growth.slope([(len(path), cost) for path, cost in costs.items()])
    subject.facts["content"] = off
    rows = [[f"`{path}`", f"{lengths[path]:,}", f"{costs[path]:,.0f}"] for path in sorted(costs, key=lambda path: len(path))]
    where = "the end" if subject.options.quick else "the beginning, the middle and the end"
    return "### Instructions by the size of the content\n\n" + report.table(["GET", "bytes", "instructions"], rows) + (
        f"\n\nResources from {where} of {len({path.split('/')[1] for path in paths})} lists, "
        f"{measure.CONNECTIONS} connections. A resource is found in a table, however many there are. Each byte of its path costs "
        f"{each:.0f} instructions beside {base:,.0f} that are always the same; none is further than {off * 100:.0f} % from that.")


# System calls


def _system_calls(subject):
    seconds = 1 if subject.options.quick else 2
    script = subject.folder / "typical.lua"
    rows, failed = [], []
    shown = ["recvfrom", "sendto", "sendmsg", "epoll_wait", "epoll_ctl", "futex", "read", "write"]
    tools = [("perf stat", measure.system_calls_at_speed), ("strace -c", measure.system_calls)]
    get = ("GET " + work.SMALL, work.SMALL, None)
    asked = [(subject.ours, get, tools), (subject.ours, ("POST /assess, typical", "/assess", script), tools)]
    counts_floor = subject.floor and not subject.options.quick
    if counts_floor:
        asked.append((subject.floor, get, tools[:1]))
    for peer, (name, path, lua), counted in asked:
        with peers.Running(peer, subject.folder) as running:
            measure.load(running, work.SMALL, 1)
            for tool, count in counted:
                try:
                    calls = count(running, path, seconds, lua)
                except peers.Missing as error:
                    failed.append(f"{tool}: {error}.")
                    continue
                total = sum(calls.values())
                if peer is subject.ours:
                    key = f"system calls {name.split()[0]}"
                    subject.facts[key] = min(total, subject.facts.get(key, total))
                each = [calls.get(call, 0) for call in shown]
                of = "" if peer is subject.ours else f"{peer.name}, "
                rows.append([f"{of}{name}, {tool}", *(f"{number:.3f}" for number in (total, *each, total - sum(each)))])
    return (
        f"### System calls for each request at {measure.CONNECTIONS} connections\n\n"
        + report.table(["request, counted by", "all", *shown, "others"], rows)
        + "".join(f"\n\nNot counted by {line}" for line in dict.fromkeys(failed)) + "\n\nstrace slows the server down at every call, so that requests pile up and each `epoll_wait` tells of many: the "
        "figure for a server that is the limit. perf counts in the kernel and disturbs nothing: there one client on one CPU is the "
        "limit, and the server waits for it again and again" + (", as does the floor." if counts_floor else "."))


# Growth


def _by_connections(subject):
    """CPU time for each request from one connection to ten thousand, beside the floor's, which is the kernel's share."""
    options = subject.options
    counts = [1, 10, 1000] if options.quick else [1, 10, 100, 1000, 10000]
    servers = [peer for peer in (subject.ours, subject.floor) if peer]
    measured, failed = {peer.name: {count: [] for count in counts} for peer in servers}, []
    # Both are up and take turns, so that a phase of the machine meets both.
    with contextlib.ExitStack() as stack:
        running = [stack.enter_context(peers.Running(peer, subject.folder)) for peer in servers]
        for one in running:
            measure.load(one, work.SMALL, 1)
        for count in counts * (1 if options.quick else 6):
            for one in running:
                name = one.peer.name
                try:
                    measured[name][count] += (
                        measure.load_amid(one, work.SMALL, count) if count >= 10000
                        else [measure.load(one, work.SMALL, 1, connections=count)])
                except peers.Missing as error:
                    failed.append(f"{name} at {count:,} connections: a round was not measured ({error}).")
    points = {
        name: {count: report.least_disturbed(rounds, "cpu") for count, rounds in each.items() if rounds}
        for name, each in measured.items()}
    growth_of = {
        name: max(busy) / min(busy) for name, costs in points.items() if (busy := [costs[count] for count in costs if count >= 10])}
    mine, user = points[subject.ours.name], f"{subject.ours.name}, user"
    points[user] = {count: report.least_disturbed(measured[subject.ours.name][count], "user") for count in mine}
    subject.facts |= {"by connections": growth_of[subject.ours.name], "most connections": max(mine)}
    title = "CPU time for each request by open connections"
    shown = subject.plot(
        "connections", title, title, f"GET {work.SMALL}, every connection busy, one loop on one CPU", "connections",
        "CPU µs for each request", {name: list(costs.items()) for name, costs in points.items()})
    rows = [
        [name, *(f"{costs[count]:.2f}" if count in costs else "–" for count in counts)] for name, costs in points.items()]
    if subject.floor:
        floor = points[subject.floor.name]
        rows.append(["ours to the floor", *(
            f"{mine[count] / floor[count]:.2f}" if count in mine and count in floor else "–" for count in counts)])
    grown = ", ".join(f"{name} {times:.2f}" for name, times in growth_of.items())
    return (
        f"### {title}\n\n" + report.table(["connections", *(f"{count:,}" for count in counts)], rows)
        + f"\n\n{shown}\n\nThe lower quartiles of rounds in which the servers take turns: others on the machine only ever add to a cost, "
        f"and what is looked for is how it grows. The costliest from 10 connections on to the "
        f"cheapest: {grown}. One connection with one request at a time lets the CPU fall asleep before each request, and pays "
        "alone for the wait that many share: so does the floor. At 10,000 the cost is that of seconds amid a load, in which no "
        "connection is opened or closed." + "".join("\n\n" + line for line in failed))


def _by_rules(subject):
    if isinstance(subject.growth, str):
        raise peers.Missing(subject.growth)
    shares = [1, 5, 9] if subject.options.quick else [1, 2, 3, 4, 5, 6, 7, 8, 9]
    found = growth.points(subject.growth, subject.folder, shares, counted=True)
    each, base, off = growth.slope([(point["rules"], point["instructions"]) for point in found])
    time, _, _ = growth.slope([(point["rules"], point["nanoseconds"]) for point in found])
    subject.facts["rules off the line"] = off
    title = "Cost of an assessment by the number of rules"
    shown = subject.plot(
        "rules", title, title, "typical profile, without reading the request and writing the answer", "rules",
        "user instructions", {"assess": [(point["rules"], point["instructions"]) for point in found]}, x_logarithmic=False)
    return (
        f"### {title}\n\n" + report.table(
            ["rules", *(f"{point['rules']}" for point in found)],
            [["distinct conditions", *(f"{point['conditions']}" for point in found)],
             ["instructions", *(f"{point['instructions']:,.0f}" for point in found)],
             ["CPU µs", *(f"{point['nanoseconds'] / 1000:.1f}" for point in found)]])
        + f"\n\n{shown}\n\nOne more rule costs {each:,.0f} instructions, {time:.0f} ns; what does not depend on rules costs "
        f"{base:,.0f}. No point is further than {off * 100:.0f} % from that line. Measured by compiling the rules with the beginning "
        "of each of their lists.")


def _at_rates(subject):
    """Latency at constant rates, in shares of what one loop can do, beside the floor's at the same rates."""
    request = subject.folder / "paced.request"
    request.write_bytes(work.request_bytes("GET", work.SMALL))
    series, rows, stalls = {}, [], ""
    with contextlib.ExitStack() as stack:
        running = [
            stack.enter_context(peers.Running(peer, subject.folder)) for peer in (subject.ours, subject.floor) if peer]
        whole, *_ = [measure.load(one, work.SMALL, subject.options.seconds) for one in running]
        capacity = 1e6 / whole["cpu"]
        for share in (10, 50, 90):
            for one in running:
                result = measure.at_rate(
                    one, subject.paced, request, capacity * share / 100, 1 if subject.options.quick else 5)
                latency = dict(map(tuple, result["latency"]))
                if one is running[0]:
                    series[f"{share} % of capacity"] = [
                        (_nines(percentile), max(1, value)) for percentile, value in latency.items() if 50 <= percentile < 100]
                rows.append([
                    f"{share} % ({capacity * share / 100:,.0f}/s), {one.peer.name}",
                    f"{result['answered'] / max(1, result['sent']) * 100:.1f} %",
                    *(report.duration(latency[percentile]) for percentile in (50, 90, 99, 99.9, 100))])
    if subject.floor:
        stalls = (
            " What stalls the floor as well is the machine: two CPUs that others share, and one of them busy with the client. At "
            "rates that leave us little to spare, the floor has more.")
    labels = [(_nines(percentile), f"{percentile:g} %") for percentile in (50, 90, 99, 99.9, 99.99)]
    title = "Latency at a constant rate"
    shown = subject.plot(
        "latency", title, title, f"GET {work.SMALL}; from the moment each request was due; capacity {capacity:,.0f}/s",
        "percentile of requests", "latency", series, y_logarithmic=True, x_labels=labels, y_text=_time)
    return f"### {title}\n\n" + report.table(
        ["rate, server", "answered", "p50", "p90", "p99", "p99.9", "longest"], rows) + (
        f"\n\n{shown}\n\nCapacity is what a CPU that does nothing else can answer: {whole['cpu']:.2f} µs for each request with "
        f"{measure.CONNECTIONS} connections. Requests are due at a constant rate, whether or not earlier ones were answered, and "
        f"measured from then.{stalls}")


def _time(microseconds):
    value, unit = next((microseconds / of, unit) for of, unit in ((1e6, "s"), (1e3, "ms"), (1, "µs")) if microseconds >= of or of == 1)
    return f"{value:g} {unit}"


def _nines(percentile):
    """Where a percentile stands on an axis on which 90, 99 and 99.9 are one step apart."""
    return -math.log10(1 - percentile / 100)


def _by_loops(subject):
    """What a second loop brings."""
    every = tuple(range(os.cpu_count() or 1))
    script = subject.folder / "everything.lua"
    work.write_script(script, _cases(subject.questions)["everything answered"])
    get, post = (work.SMALL, None), ("/assess", script)
    two = peers.ours(subject.binary, loops=2)
    # Two loops that share one CPU show what they cost each other; two CPUs, which the client needs as well, what they bring.
    cases = {
        "one": (subject.ours, (0,), (1,), get), "two on one CPU": (two, (0,), (1,), get),
        "one POST": (subject.ours, (0,), (1,), post), "two POST": (two, every, every, post)}
    found = {name: [] for name in cases}
    with contextlib.ExitStack() as stack:
        running = {
            name: stack.enter_context(peers.Running(peer, subject.folder, cpus=cpus))
            for name, (peer, cpus, _, _) in cases.items()}
        for number in range(1 if subject.options.quick else 5):
            for name, (_, _, clients, (path, lua)) in cases.items():
                result = measure.load(running[name], path, 1, lua, connections=128, cpus=clients)
                found[name].append(result | {"round": number})
    cost = {name: report.median(rounds, "cpu") for name, rounds in found.items()}
    clock = report.median(found["two POST"], "rps") / report.median(found["one POST"], "rps")
    alone = 2 * report.ratio(found, "one POST", "two POST")
    subject.facts["two loops"] = alone
    return (
        f"### Two loops\n\nOn {os.cpu_count()} CPUs the client, too, needs one, so the clock cannot show all that a second loop "
        f"brings. POST /assess with everything answered, where the client has least to do beside the server: {clock:.2f} times as "
        f"many requests on the clock, with the client on the same two CPUs; {cost['two POST']:.1f} µs of CPU for each request "
        f"against {cost['one POST']:.1f} with one loop, so that two CPUs of their own would answer {alone:.2f} times as many. "
        f"GET {work.SMALL}: two loops that share one CPU take {cost['two on one CPU']:.2f} µs for each request, one loop "
        f"{cost['one']:.2f}.")


def sections(subject, say):
    """All of it as text; what cannot be measured here says why."""
    subject.options.plots.mkdir(parents=True, exist_ok=True)
    for old in subject.options.plots.glob("performance-*.svg"):
        old.unlink()
    parts = []
    for what, make in (
        ("POST by profile", _profiles), ("instructions", _instructions), ("system calls", _system_calls),
        ("cost by connections", _by_connections), ("cost by rules", _by_rules), ("latency at constant rates", _at_rates),
        ("two loops", _by_loops),
    ):
        say(what)
        parts.append(_attempt(what, lambda: make(subject)))
    return "\n\n".join(parts)
