"""Plots as SVG, drawn by hand: no library is needed to repeat the benchmark."""

import html
import math

WIDTH, HEIGHT = 760, 420
LEFT, RIGHT, TOP, BOTTOM = 96, 176, 58, 58

# Each line has a colour, a dash and a mark of its own: colour alone tells nothing. The colours keep a contrast of 4.5 to 1.
STYLE = """
  .ground { fill: #ffffff } .text { fill: #1d2327 } .quiet { fill: #50575e } .grid { stroke: #dcdcde }
  .line { fill: none; stroke-width: 2 } .c0 { color: #0a5d82 } .c1 { color: #a8431a } .c2 { color: #2f6f33 } .c3 { color: #77408a }
  .line { stroke: currentColor } .mark { fill: currentColor } .name { fill: currentColor; font-weight: bold }
  @media (prefers-color-scheme: dark) {
    .ground { fill: #16191c } .text { fill: #f0f0f1 } .quiet { fill: #b4b9be } .grid { stroke: #3c434a }
    .c0 { color: #6cc4ec } .c1 { color: #f3a27c } .c2 { color: #8fd08f } .c3 { color: #cfa3df }
  }"""
DASHES = ["", "7 4", "2 3", "10 3 2 3"]


def _text(x, y, text, classes="text", **attributes):
    more = "".join(f' {name.replace("_", "-")}="{value}"' for name, value in attributes.items())
    return f'<text x="{x:.1f}" y="{y:.1f}" class="{classes}"{more}>{html.escape(str(text))}</text>'


def _mark(number, x, y):
    if number == 0:
        return f'<circle class="mark" cx="{x:.1f}" cy="{y:.1f}" r="3.5"/>'
    if number == 1:
        return f'<rect class="mark" x="{x - 3.2:.1f}" y="{y - 3.2:.1f}" width="6.4" height="6.4"/>'
    corners = [(x, y - 4.5), (x - 4.2, y + 3.2), (x + 4.2, y + 3.2)]
    if number == 3:
        corners = [(x, y - 4.6), (x + 4.6, y), (x, y + 4.6), (x - 4.6, y)]
    return '<polygon class="mark" points="' + " ".join(f"{a:.1f},{b:.1f}" for a, b in corners) + '"/>'


def _tick_text(value):
    return f"{value:,.0f}" if value >= 1000 else f"{value:g}"


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
    high = max(values) * 1.05 or 1
    step = 10 ** math.floor(math.log10(high))
    step = next(part for part in (step / 5, step / 2, step, step * 2) if high / part <= 6)
    return 0, math.ceil(high / step) * step


def _apart(places, least=17):
    """The same places, moved down until names beside them do not touch; those that would leave the plot move up again."""
    order = sorted(range(len(places)), key=lambda index: places[index])
    moved = list(places)
    for before, after in zip(order, order[1:]):
        moved[after] = max(moved[after], moved[before] + least)
    surplus = max(moved, default=0) - (HEIGHT - BOTTOM)
    return [place - max(0, surplus) for place in moved]


def lines(title, note, x_title, y_title, series, x_logarithmic=True, y_logarithmic=False, x_labels=None, y_text=_tick_text):
    """A plot of several lines; `series` maps each name to its points.

    `x_labels` names places on the x axis where numbers would not be read, as pairs of place and text; `y_text` writes a
    value of the y axis.
    """
    xs = [x for points in series.values() for x, _ in points]
    ys = [y for points in series.values() for _, y in points]
    x_low, x_high = (min(xs), max(xs)) if x_labels else _bounds(xs, x_logarithmic)
    y_low, y_high = _bounds(ys, y_logarithmic)
    x_axis = Axis(x_low, x_high, LEFT, WIDTH - RIGHT, x_logarithmic and not x_labels)
    y_axis = Axis(y_low, y_high, HEIGHT - BOTTOM, TOP, y_logarithmic)
    called = {place: text for place, text in x_labels or []}
    told = "; ".join(
        f"{name}: " + ", ".join(
            f"{called.get(x, _tick_text(x))}: {y_text(float(f'{y:.3g}'))}" for x, y in points if not called or x in called)
        for name, points in series.items())
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" width="{WIDTH}" height="{HEIGHT}" '
        'role="img" aria-labelledby="title desc" font-family="system-ui, sans-serif" font-size="13">',
        f'<title id="title">{html.escape(title)}</title>',
        f'<desc id="desc">{html.escape(f"{note}. {y_title} by {x_title}. {told}.")}</desc>',
        f"<style>{STYLE}\n</style>",
        f'<rect class="ground" width="{WIDTH}" height="{HEIGHT}" rx="8"/>',
        _text(LEFT, 24, title, font_size=16, font_weight="bold"),
        _text(LEFT, 43, note, "quiet"),
    ]
    for value in y_axis.ticks():
        y = y_axis.place(value)
        parts.append(f'<line class="grid" x1="{LEFT}" x2="{WIDTH - RIGHT}" y1="{y:.1f}" y2="{y:.1f}"/>')
        parts.append(_text(LEFT - 8, y + 4.5, y_text(value), "quiet", text_anchor="end"))
    for value, text in x_labels or [(value, _tick_text(value)) for value in x_axis.ticks()]:
        x = x_axis.place(value)
        parts.append(f'<line class="grid" x1="{x:.1f}" x2="{x:.1f}" y1="{HEIGHT - BOTTOM}" y2="{HEIGHT - BOTTOM + 5}"/>')
        parts.append(_text(x, HEIGHT - BOTTOM + 21, text, "quiet", text_anchor="middle"))
    middle = (TOP + HEIGHT - BOTTOM) / 2
    parts.append(_text((LEFT + WIDTH - RIGHT) / 2, HEIGHT - 12, x_title, text_anchor="middle"))
    parts.append(_text(20, middle, y_title, text_anchor="middle", transform=f"rotate(-90 20 {middle})"))
    ends = _apart([y_axis.place(points[-1][1]) for points in series.values()])
    for number, (name, points) in enumerate(series.items()):
        places = [(x_axis.place(x), y_axis.place(y)) for x, y in points]
        dash = f' stroke-dasharray="{DASHES[number]}"' if DASHES[number] else ""
        parts.append(f'<g class="c{number}">')
        parts.append(f'<polyline class="line"{dash} points="' + " ".join(f"{x:.1f},{y:.1f}" for x, y in places) + '"/>')
        parts += [_mark(number, x, y) for x, y in places]
        last = places[-1][0]
        parts.append(_mark(number, last + 16, ends[number]) + _text(last + 25, ends[number] + 4.5, name, "name"))
        parts.append("</g>")
    return "\n".join(parts + ["</svg>"]) + "\n"
