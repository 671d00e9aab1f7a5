"""Plots as SVG, drawn by hand: no library is needed to repeat the benchmark."""

import math

WIDTH, HEIGHT = 760, 420
LEFT, RIGHT, TOP, BOTTOM = 70, 170, 46, 56
COLOURS = ["#0b6e99", "#c4572b", "#3d8c40", "#8a4f9e", "#b58900"]


def _escape(text):
    return str(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _tick_text(value):
    if value >= 1000:
        return f"{value:,.0f}"
    return f"{value:g}"


class Axis:
    """Maps values to pixels, linearly or by their logarithm."""

    def __init__(self, low, high, first, last, logarithmic):
        self.logarithmic = logarithmic
        self.low, self.high, self.first, self.last = low, high, first, last

    def place(self, value):
        low, high = self.low, self.high
        if self.logarithmic:
            value, low, high = math.log10(max(value, 1e-9)), math.log10(low), math.log10(high)
        return self.first + (value - low) / ((high - low) or 1) * (self.last - self.first)

    def ticks(self):
        if self.logarithmic:
            return [10.0 ** e for e in range(round(math.log10(self.low)), round(math.log10(self.high)) + 1)]
        step = 10 ** math.floor(math.log10((self.high - self.low) / 4))
        step *= next(m for m in (1, 2, 5, 10) if (self.high - self.low) / (step * m) <= 6)
        return [self.low + step * n for n in range(int((self.high - self.low) / step + 1e-9) + 1)]


def _bounds(values, logarithmic):
    if logarithmic:
        low, high = 10.0 ** math.floor(math.log10(min(values))), 10.0 ** math.ceil(math.log10(max(values)))
        return low, high if high > low else low * 10
    high = max(values) * 1.1 or 1
    step = 10 ** math.floor(math.log10(high))
    step = next(part for part in (step / 5, step / 2, step, step * 2) if high / part <= 6)
    return 0, math.ceil(high / step) * step


def lines(title, note, x_title, y_title, series, x_logarithmic=True, y_logarithmic=False, x_labels=None):
    """A plot of several lines; `series` maps each name to its points.

    `x_labels` names places on the x axis where numbers would not be read, as pairs of place and text.
    """
    xs = [x for points in series.values() for x, _ in points]
    ys = [y for points in series.values() for _, y in points]
    x_low, x_high = (min(xs), max(xs)) if x_labels else _bounds(xs, x_logarithmic)
    y_low, y_high = _bounds(ys, y_logarithmic)
    x_axis = Axis(x_low, x_high, LEFT, WIDTH - RIGHT, x_logarithmic and not x_labels)
    y_axis = Axis(y_low, y_high, HEIGHT - BOTTOM, TOP, y_logarithmic)
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" width="{WIDTH}" height="{HEIGHT}" '
        'font-family="sans-serif" font-size="12" fill="#222">',
        f'<rect width="{WIDTH}" height="{HEIGHT}" fill="#fff"/>',
        f'<text x="{LEFT}" y="20" font-size="15" font-weight="bold">{_escape(title)}</text>',
        f'<text x="{LEFT}" y="37" fill="#555">{_escape(note)}</text>',
    ]
    for value in y_axis.ticks():
        y = y_axis.place(value)
        parts.append(f'<line x1="{LEFT}" x2="{WIDTH - RIGHT}" y1="{y:.1f}" y2="{y:.1f}" stroke="#ddd"/>')
        parts.append(f'<text x="{LEFT - 8}" y="{y + 4:.1f}" text-anchor="end">{_tick_text(value)}</text>')
    for value, text in x_labels or [(value, _tick_text(value)) for value in x_axis.ticks()]:
        x = x_axis.place(value)
        parts.append(f'<line x1="{x:.1f}" x2="{x:.1f}" y1="{TOP}" y2="{HEIGHT - BOTTOM}" stroke="#eee"/>')
        parts.append(f'<text x="{x:.1f}" y="{HEIGHT - BOTTOM + 18}" text-anchor="middle">{_escape(text)}</text>')
    middle = (TOP + HEIGHT - BOTTOM) / 2
    parts.append(f'<text x="{(LEFT + WIDTH - RIGHT) / 2}" y="{HEIGHT - 12}" text-anchor="middle">{_escape(x_title)}</text>')
    parts.append(
        f'<text x="18" y="{middle}" text-anchor="middle" transform="rotate(-90 18 {middle})">{_escape(y_title)}</text>')
    for number, (name, points) in enumerate(series.items()):
        colour = COLOURS[number % len(COLOURS)]
        places = [(x_axis.place(x), y_axis.place(y)) for x, y in points]
        parts.append(
            f'<polyline fill="none" stroke="{colour}" stroke-width="2" points="'
            + " ".join(f"{x:.1f},{y:.1f}" for x, y in places) + '"/>')
        parts += [f'<circle cx="{x:.1f}" cy="{y:.1f}" r="3" fill="{colour}"/>' for x, y in places]
        row = TOP + 14 + number * 20
        parts.append(f'<rect x="{WIDTH - RIGHT + 14}" y="{row - 9}" width="12" height="4" fill="{colour}"/>')
        parts.append(f'<text x="{WIDTH - RIGHT + 32}" y="{row - 2}">{_escape(name)}</text>')
    return "\n".join(parts + ["</svg>"]) + "\n"
