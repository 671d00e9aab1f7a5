"""What all servers are asked, and the equivalent work of those that are not ours."""

import json
import pathlib

SMALL = "/causes/older-age"
# 4 KB: as long as the answer for which the aims of a GET were set.
MIDDLE = "/diary"
LARGE = "/causes"
PATHS = (SMALL, MIDDLE, LARGE)

# A person of 67 as the documentation has her; 24 members.
TYPICAL = {
    "region": "GB",
    "person": {"age": 67, "sex": "female", "pregnant": False},
    "lifestyle": {"sitting_hours_per_day": 9, "exercise": "none", "alcohol": "heavy"},
    "conditions": ["chronic-kidney-disease", "diabetes"],
    "medications": ["Lasix", "sertraline"],
    "episode": {
        "duration_minutes": 4, "muscle_hardens": True, "relieved_by_stretching": True, "location": ["calf"],
        "episodes_per_week": 5, "trend": "worsening",
    },
    "sensations": {"urge_to_move": False},
    "symptoms": {"one_leg_swollen": True, "numbness": False},
}

# The places of the findings that the peers' rules look at, in the order in which each peer works them out.
POINTERS = [
    "/person/age", "/person/sex", "/person/pregnant", "/lifestyle/sitting_hours_per_day", "/lifestyle/exercise",
    "/lifestyle/alcohol", "/episode/duration_minutes", "/episode/muscle_hardens", "/episode/relieved_by_stretching",
    "/episode/location", "/episode/episodes_per_week", "/episode/trend", "/sensations/urge_to_move",
    "/symptoms/one_leg_swollen", "/symptoms/numbness", "/conditions", "/medications",
]
HOLDING = [True, True, False, True, True, True, True, True, True, True, True, True, False, True, False, True, True]
RULES = 40



def equivalent(rules):
    """What each server does, in words."""
    return f"""\
To GET every server answers the bytes that ours answers at {", ".join(f"`{path}`" for path in PATHS)}; this was compared
byte by byte. Each of them adds one field that makes its head as long as ours to GET, so that all send the same number of
bytes: where that number passes 49,152, the kernel's part grows by a tenth. What the length of our head costs is told by the
floor with a short one. The aims of a GET were set for an answer of 4 KB, which is what `{MIDDLE}` is. To POST a peer
decodes the request to types, decides {RULES} rules of 2 or 3 of {len(POINTERS)} findings in three truth values, and
encodes an answer of typed entries (id, kind, title, text, grade, sources, because) with the profile repeated: as long as
ours and of the texts that ours has; all peers must answer the same JSON. Ours does more: it recognises names, decides all
of its {rules} rules, ranks what to ask next and writes its whole answer. The floor decodes and decides nothing: its answers
were laid out before. nginx serves GET only, from its configuration (`return`) or by sendfile with `open_file_cache` (`file`)."""


def same(answer, expected):
    """Whether two answers are the same JSON, however each escapes it."""
    return json.loads(answer) == json.loads(expected)


def compact(document):
    """JSON as our server writes it."""
    return json.dumps(document, ensure_ascii=False, separators=(",", ":")).encode()


def everything_answered(questions):
    """A profile with an answer to every question but the lists of names: no sign, no habit, middling numbers."""
    profile = {}
    for question in questions:
        section, _, name = question["pointer"].strip("/").partition("/")
        if not name:
            continue
        kind = question["type"]
        if kind == "yes-no":
            answer = False
        elif kind == "number":
            answer = int((question["minimum"] + question["maximum"]) / 2)
        else:
            first = question["options"][0]["id"]
            answer = first if kind == "choice" else [first]
        profile.setdefault(section, {})[name] = answer
    profile["conditions"] = ["diabetes"]
    profile["medications"] = ["Lasix"]
    return profile


def _entries(answer):
    """Every object of an answer that has an id, with the texts that it carries."""
    found = []

    def visit(kind, value):
        if isinstance(value, list):
            for element in value:
                visit(kind, element)
        elif isinstance(value, dict):
            if "id" in value:
                texts = [text for name, text in value.items() if isinstance(text, str) and name not in ("id", "title", "grade")]
                found.append({
                    "id": value["id"], "kind": kind, "title": value.get("title", ""), "text": " ".join(texts),
                    "grade": value.get("grade", "B"), "sources": value.get("sources", []),
                })
            else:
                for name, element in value.items():
                    visit(name, element)

    visit("", {name: value for name, value in answer.items() if name not in ("understood", "meta")})
    return found


def write_folder(folder, bodies, answer):
    """Writes what peers load: the bytes of our resources, and a catalogue whose answer is as long as ours.

    Returns the bytes that a peer should answer to TYPICAL.
    """
    folder = pathlib.Path(folder)
    names = {}
    for path, body in bodies.items():
        names[path] = path.strip("/").replace("/", "-") + ".json"
        (folder / names[path]).write_bytes(body)
    (folder / "resources.json").write_text(json.dumps(names))
    (folder / "answer.json").write_bytes(answer)
    floor = dict(names, **{"/assess": "answer.json"})
    (folder / "floor.txt").write_text("".join(f"{path} {file}\n" for path, file in floor.items()))

    count = len(POINTERS)
    rules = []
    for number in range(RULES):
        findings = sorted({number % count, (number * 3 + 1) % count, (number * 7 + 5) % count})
        rules.append({"findings": findings, "needed": 1 if number % 3 == 0 else 2})
    holding = [number for number, rule in enumerate(rules) if sum(HOLDING[f] for f in rule["findings"]) >= rule["needed"]]
    entries = _entries(json.loads(answer))
    items = [dict(entry, rule=holding[place % len(holding)]) for place, entry in enumerate(entries)]

    def expected():
        states = []
        for rule in rules:
            present = sum(HOLDING[f] for f in rule["findings"])
            states.append(present >= rule["needed"])
        written = []
        for item in items:
            because = [POINTERS[f] for f in rules[item["rule"]]["findings"] if HOLDING[f]]
            written.append({name: item[name] for name in ("id", "kind", "title", "text", "grade", "sources")} | {"because": because})
        level = "soon" if sum(states) > 30 else "routine"
        return compact({"level": level, "present": sum(states), "unknown": 0, "items": written, "understood": TYPICAL})

    # As long as ours: texts are shortened from the end, or the last one is repeated.
    surplus = len(expected()) - len(answer)
    for item in reversed(items):
        if surplus <= 0:
            break
        cut = min(surplus, len(item["text"]))
        before = len(item["text"].encode())
        item["text"] = item["text"][:len(item["text"]) - cut]
        surplus -= before - len(item["text"].encode())
    if surplus < 0:
        items[-1]["text"] += "." * -surplus
    (folder / "catalogue.json").write_text(json.dumps({"pointers": POINTERS, "rules": rules, "items": items}))
    return expected()


def request_bytes(method, path, body=None):
    """One request as the load generators send it."""
    head = f"{method} {path} HTTP/1.1\r\nHost: 127.0.0.1\r\n"
    if body is None:
        return (head + "\r\n").encode()
    return (head + f"Content-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n").encode() + body


def write_script(path, body):
    """The request of a POST for wrk, in its Lua."""
    quoted = body.decode().replace("\\", "\\\\").replace("'", "\\'")
    path.write_text(
        f"wrk.method = 'POST'\nwrk.body = '{quoted}'\nwrk.headers['Content-Type'] = 'application/json'\n")
