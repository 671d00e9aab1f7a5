"""The same work on FastAPI with pydantic: `python server.py PORT FOLDER PADDING`."""

import json
import pathlib
import sys

import uvicorn
from fastapi import FastAPI, Response
from pydantic import BaseModel


class Person(BaseModel):
    age: int | None = None
    sex: str | None = None
    pregnant: bool | None = None


class Lifestyle(BaseModel):
    sitting_hours_per_day: float | None = None
    exercise: str | None = None
    alcohol: str | None = None


class Episode(BaseModel):
    duration_minutes: float | None = None
    muscle_hardens: bool | None = None
    relieved_by_stretching: bool | None = None
    location: list[str] | None = None
    episodes_per_week: float | None = None
    trend: str | None = None


class Sensations(BaseModel):
    urge_to_move: bool | None = None


class Symptoms(BaseModel):
    one_leg_swollen: bool | None = None
    numbness: bool | None = None


class Profile(BaseModel):
    region: str | None = None
    person: Person = Person()
    lifestyle: Lifestyle = Lifestyle()
    conditions: list[str] | None = None
    medications: list[str] | None = None
    episode: Episode = Episode()
    sensations: Sensations = Sensations()
    symptoms: Symptoms = Symptoms()

    def findings(self) -> list[bool | None]:
        def test(value, holds):
            return None if value is None else holds(value)

        person, lifestyle, episode = self.person, self.lifestyle, self.episode
        return [
            test(person.age, lambda x: x >= 50), test(person.sex, lambda x: x == "female"), person.pregnant,
            test(lifestyle.sitting_hours_per_day, lambda x: x >= 8), test(lifestyle.exercise, lambda x: x == "none"),
            test(lifestyle.alcohol, lambda x: x == "heavy"), test(episode.duration_minutes, lambda x: x < 10),
            episode.muscle_hardens, episode.relieved_by_stretching, test(episode.location, lambda x: "calf" in x),
            test(episode.episodes_per_week, lambda x: x >= 3), test(episode.trend, lambda x: x == "worsening"),
            self.sensations.urge_to_move, self.symptoms.one_leg_swollen, self.symptoms.numbness,
            test(self.conditions, bool), test(self.medications, bool),
        ]


class Entry(BaseModel):
    id: str
    kind: str
    title: str
    text: str
    grade: str
    sources: list[str]
    because: list[str]


class Answer(BaseModel):
    level: str
    present: int
    unknown: int
    items: list[Entry]
    understood: Profile


folder = pathlib.Path(sys.argv[2])
padding = {"Padding": sys.argv[3]}
catalogue = json.loads((folder / "catalogue.json").read_text())
resources = {path: (folder / file).read_bytes() for path, file in json.loads((folder / "resources.json").read_text()).items()}
app = FastAPI()


def serve(path: str, content: bytes) -> None:
    @app.get(path)
    async def resource() -> Response:
        return Response(content, media_type="application/json", headers=padding)


for path, content in resources.items():
    serve(path, content)


@app.post("/assess", response_model_exclude_unset=True)
async def assess(profile: Profile, response: Response) -> Answer:
    response.headers.update(padding)
    known = profile.findings()
    states = []
    for rule in catalogue["rules"]:
        present = sum(known[finding] is True for finding in rule["findings"])
        possible = sum(known[finding] is not False for finding in rule["findings"])
        states.append(True if present >= rule["needed"] else None if possible >= rule["needed"] else False)
    items = []
    for item in catalogue["items"]:
        if states[item["rule"]] is True:
            findings = catalogue["rules"][item["rule"]]["findings"]
            because = [catalogue["pointers"][finding] for finding in findings if known[finding] is True]
            items.append(Entry(**{name: value for name, value in item.items() if name != "rule"}, because=because))
    present = states.count(True)
    return Answer(
        level="soon" if present > 30 else "routine", present=present, unknown=states.count(None), items=items,
        understood=profile)


uvicorn.run(app, host="127.0.0.1", port=int(sys.argv[1]), log_level="error", access_log=False, timeout_keep_alive=600)
