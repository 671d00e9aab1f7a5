"""Reads a Dockerfile: its stages, each a list of instructions."""

import json
import re
import shlex

import support


class Stage:
    """The instructions of a stage, as (name, rest of the line), and its name where it has one."""

    def __init__(self, base, name):
        self.base = base
        self.name = name
        self.instructions = []

    def all(self, name):
        """What stands after each instruction of this name."""
        return [rest for instruction, rest in self.instructions if instruction == name]

    def last(self, name):
        """What stands after the last instruction of this name, which a stage must have."""
        found = self.all(name)
        if not found:
            raise support.Refused(f"docker/Dockerfile has no {name} in its last stage")
        return found[-1]

    def pairs(self, name):
        """The `key=value` pairs of all instructions of this name (ENV, LABEL, ARG)."""
        words = [word for rest in self.all(name) for word in shlex.split(rest)]
        return dict(word.split("=", 1) for word in words)

    def exec_form(self, name):
        """The words of an instruction that must be a JSON list, so that it needs no shell."""
        rest = self.last(name)
        start = rest.find("[")
        try:
            words = json.loads(rest[start:]) if start >= 0 else None
        except ValueError:
            words = None
        if not isinstance(words, list) or not all(isinstance(word, str) for word in words):
            raise support.Refused(f"{name} in docker/Dockerfile is not in its exec form: {rest}")
        return words


def stages(text):
    """The stages of a Dockerfile in order."""
    lines = [line for line in text.split("\n") if not line.lstrip().startswith("#")]
    joined = re.sub(r"\\\n\s*", "", "\n".join(lines))
    result = []
    for line in filter(None, map(str.strip, joined.split("\n"))):
        name, _, rest = line.partition(" ")
        if name == "FROM":
            words = rest.split()
            result.append(Stage(words[0], words[2] if len(words) == 3 and words[1] == "AS" else None))
        elif result:
            result[-1].instructions.append((name, rest.strip()))
    return result
