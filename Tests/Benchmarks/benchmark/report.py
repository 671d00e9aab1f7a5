"""The tables, as text that stands in a page of Markdown as it is."""

import math
import statistics
import textwrap

from measure import spread


def table(head, rows):
    """A table of Markdown, its columns as wide as they need to be."""
    cells = [[str(cell) for cell in row] for row in [head, *rows]]
    widths = [max(len(row[column]) for row in cells) for column in range(len(head))]

    def line(row):
        first, *rest = [cell.ljust(width) if place == 0 else cell.rjust(width) for place, (cell, width) in enumerate(zip(row, widths))]
        return "| " + " | ".join([first, *rest]) + " |"

    rule = "|" + "|".join("-" * (width + 1) + ("-" if place == 0 else ":") for place, width in enumerate(widths)) + "|"
    return "\n".join([line(cells[0]), rule, *map(line, cells[1:])])


def wrapped(text):
    """The same with lines of prose no longer than those of other pages."""
    parts = text.split("\n\n")
    return "\n\n".join(
        part if part[:1] in "|#!" else textwrap.fill(part, 120, break_long_words=False, break_on_hyphens=False) for part in parts)


def median(rounds, name):
    return statistics.median(result[name] for result in rounds)


def least_disturbed(rounds, name):
    """The lower quartile: what else happens on the machine only ever adds to a cost."""
    return sorted(result[name] for result in rounds)[(len(rounds) - 1) // 4]


def ratio(results, name, other):
    """How many times the CPU time of another server one takes: the median of the ratios of each round that both took part in."""
    costs, others = ({result["round"]: result["cpu"] for result in results[each]} for each in (name, other))
    return statistics.median(cost / others[number] for number, cost in costs.items() if number in others)


def duration(microseconds):
    if math.isnan(microseconds):
        return "–"
    return f"{microseconds / 1000:.2f} ms" if microseconds >= 1000 else f"{microseconds:.0f} µs"


def size(count):
    return f"{count / 1e6:.1f} MB" if count >= 1e5 else f"{count:,.0f} B"


def rounded_size(count):
    return f"{count / 1000:.0f} KB" if count >= 1000 else f"{count} B"


def workload(results, ours):
    """One workload of all servers; `results` maps each name to its rounds."""
    rows = []
    for name, rounds in sorted(results.items(), key=lambda entry: median(entry[1], "cpu")):
        errors = " !" if any(result["errors"] for result in rounds) else ""
        rows.append([
            name + errors, f"{median(rounds, 'rps'):,.0f}", f"{median(rounds, 'busy') * 100:.0f} %", f"{median(rounds, 'cpu'):.2f}",
            f"{median(rounds, 'user'):.2f}", duration(median(rounds, "p50")), duration(median(rounds, "p99")),
            f"{ratio(results, name, ours):.2f}",
            f"± {spread([result['cpu'] for result in rounds]) * 100:.0f} %" if len(rounds) > 1 else "one round",
        ])
    return table(
        ["server", "requests/s", "CPU busy", "CPU µs", "of that user", "p50", "p99", "CPU to ours", "spread"], rows)


def costs(workloads, ours):
    """CPU time for each request of all servers in a few columns; `workloads` maps a title to the results of one."""
    by_cost = sorted(next(iter(workloads.values())).items(), key=lambda entry: median(entry[1], "cpu"))
    rows = []
    for name, _ in by_cost:
        cells = [f"{median(results[name], 'cpu'):.1f}" if name in results else "–" for results in workloads.values()]
        emphasis = "**" if name == ours else ""
        rows.append([emphasis + cell + emphasis for cell in (name, *cells)])
    return table(["CPU µs for each request", *workloads], rows)


def footprint(rows):
    """Memory, start-up and size of all servers."""
    head = ["server", "start to first answer", "resident", "B per connection, 1,000 idle", "10,000 idle", "binary"]
    return table(head, rows)


class Aims:
    """What was aimed at, and whether this run reached it."""

    def __init__(self):
        self.rows = []

    def at_most(self, what, value, must, aim, unit="", digits=2):
        self._add(what, value, must, aim, unit, digits, "≤", lambda bound: value <= bound)

    def at_least(self, what, value, must, aim, unit="", digits=2):
        self._add(what, value, must, aim, unit, digits, "≥", lambda bound: value >= bound)

    def _add(self, what, value, must, aim, unit, digits, sign, holds):
        def bound(number):
            return "–" if number is None else f"{sign} {number:,g}{unit}"

        if value is None:
            self.rows.append([what, "not measured", bound(must), bound(aim), "–"])
            return
        reached = "no" if not holds(must) else "must" if aim is None or not holds(aim) else "aim"
        self.rows.append([what, f"{value:,.{digits}f}{unit}", bound(must), bound(aim), reached])

    def table(self):
        return table(["what", "measured", "must", "aim", "reached"], self.rows)
