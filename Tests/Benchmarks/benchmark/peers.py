"""The servers that are compared: how each is built, started and asked whether it is there."""

import dataclasses
import http.client
import os
import pathlib
import random
import re
import shutil
import socket
import subprocess
import sys
import time

from work import LARGE, request_bytes

HERE = pathlib.Path(__file__).resolve().parent.parent
SERVER_CPU = 0
CLIENT_CPU = 1


@dataclasses.dataclass
class Peer:
    """A server.

    `command` takes the port, the folder of `work.write_folder` and `padding`: the value of a field that a peer adds, so that
    its head is as long as ours; unless it `pads` nothing.
    """

    name: str
    command: object
    binary: pathlib.Path | None = None
    posts: bool = True
    rename: dict = dataclasses.field(default_factory=dict)
    version: str = ""
    pads: bool = True
    padding: str = ""


class Missing(Exception):
    """Why a peer cannot take part."""


def run(command, **options):
    """Runs a build step and shows its output only when it fails."""
    done = subprocess.run(
        [str(part) for part in command], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, **options)
    if done.returncode != 0:
        raise Missing(f"{command[0]} failed: " + " / ".join(done.stdout.strip().splitlines()[-3:]))
    return done.stdout


def need(program):
    """The path of a program of the system."""
    found = shutil.which(program)
    if not found:
        raise Missing(f"{program} is not installed")
    return found


def said(*command):
    """What a program says of its version, or nothing."""
    done = subprocess.run([str(part) for part in command], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    return done.stdout.strip() if done.returncode == 0 else ""


def build_ours(root):
    """The program as it is shipped: with the flags of docker/Dockerfile."""
    build = ["swift", "build", "--configuration", "release", "--static-swift-stdlib", "-Xswiftc", "-static-executable"]
    run([*build, "--product", "legcramps"], cwd=root)
    return pathlib.Path(run([*build, "--show-bin-path"], cwd=root).strip()) / "legcramps"


def ours(binary, name="legcramps", loops=1):
    def command(port, folder, _):
        return [binary, "serve", "--port", port, "--loops", loops, "--access-log", "off", "--max-connections", 20000]

    return Peer(name, command, binary)


def floor(work):
    binary = work / "floor"
    run([shutil.which("cc") or need("gcc"), "-O2", "-o", binary, HERE / "Peers/floor.c"])
    return Peer("C epoll (floor)", lambda *arguments: [binary, *arguments], binary)


def short(floor):
    """The floor with only the fields that it needs: beside the other it tells what the length of our head costs."""
    return dataclasses.replace(floor, name="C epoll, short head", posts=False, pads=False)


def paced(work):
    binary = work / "paced"
    run([shutil.which("cc") or need("gcc"), "-O2", "-o", binary, HERE / "Load/paced.c"])
    return binary


def go(work):
    binary = work / "go-peer"
    environment = dict(os.environ, GO111MODULE="off", GOFLAGS="", CGO_ENABLED="0", GOCACHE=str(work / "go-cache"))
    run([need("go"), "build", "-o", binary, HERE / "Peers/server.go"], env=environment)
    version = said(need("go"), "version").removeprefix("go version go").split(" ")[0]
    return Peer("Go net/http", lambda *arguments: [binary, *arguments], binary, version=f"Go {version}")


def node(work):
    program = need("node")
    return Peer(
        "Node http", lambda *arguments: [program, HERE / "Peers/server.mjs", *arguments],
        version="Node " + said(program, "--version").removeprefix("v"))


def nginx(work, bodies):
    program = need("nginx")
    # A parameter of its configuration holds at most 4 KB: a longer text is put together from variables.
    def literal(body):
        text = body.decode().replace("\\", "\\\\").replace("'", "\\'")
        if "$" in text:
            raise Missing("nginx: a text with $ cannot be written in its configuration")
        pieces, piece = [], b""
        for character in text:
            encoded = character.encode()
            if len(piece) + len(encoded) > 3500 and not piece.endswith(b"\\"):
                pieces.append(piece.decode())
                piece = b""
            piece += encoded
        return pieces + [piece.decode()]

    def command(port, folder, padding):
        locations = ""
        for path, body in bodies.items():
            names = []
            sets = ""
            for number, piece in enumerate(literal(body)):
                name = "$" + path.strip("/").replace("/", "_").replace("-", "_") + f"_{number}"
                sets += f"      set {name} '{piece}';\n"
                names.append(name)
            file = path.strip("/").replace("/", "-") + ".json"
            locations += f"    location = {path} {{\n{sets}      return 200 \"{''.join('${' + n[1:] + '}' for n in names)}\";\n    }}\n"
            locations += f"    location = /file{path} {{ alias {folder}/{file}; }}\n"
        configuration = f"""daemon off; master_process off; worker_processes 1; pid {folder}/nginx-{port}.pid; error_log stderr crit;
events {{ worker_connections 20000; multi_accept on; }}
worker_rlimit_nofile 20000;
http {{
  add_header Padding "{padding}";
  access_log off; tcp_nodelay on; tcp_nopush on; sendfile on; open_file_cache max=100; keepalive_requests 1000000000;
  keepalive_timeout 600s; default_type application/json; client_body_temp_path {folder}; proxy_temp_path {folder};
  fastcgi_temp_path {folder}; uwsgi_temp_path {folder}; scgi_temp_path {folder};
  server {{
    listen 127.0.0.1:{port} backlog=4096;
{locations}  }}
}}
"""
        written = pathlib.Path(folder) / f"nginx-{port}.conf"
        written.write_text(configuration)
        return [program, "-p", folder, "-c", written]

    binary, version = pathlib.Path(program), "nginx " + said(program, "-v").partition("/")[2]
    renamed = {path: "/file" + path for path in bodies}
    return [
        Peer("nginx, return", command, binary, posts=False, version=version),
        Peer("nginx, file", command, binary, posts=False, rename=renamed),
    ]


def swift_peers(wanted):
    need("swift")
    run(["swift", "build", "-c", "release"], cwd=HERE)
    folder = pathlib.Path(run(["swift", "build", "-c", "release", "--show-bin-path"], cwd=HERE).strip())

    pinned = dict(re.findall(r'([^/"]+)", exact: "([^"]+)"', (HERE / "Package.swift").read_text()))

    def peer(name, package):
        binary = folder / (name + "Peer")
        return Peer(
            name, lambda *arguments: [binary, *arguments], binary, version=f"{name} {pinned.get(package, '')}")

    built = [peer("Hummingbird", "hummingbird"), peer("FlyingFox", "FlyingFox")]
    return [peer for peer in built if not wanted or peer.name.lower() in wanted]


def fastapi(work):
    python = work / "venv/bin/python"
    if not python.exists() or subprocess.run([python, "-c", "import fastapi, uvicorn"], stderr=subprocess.DEVNULL).returncode:
        run([sys.executable, "-m", "venv", work / "venv"])
        run([python, "-m", "pip", "install", "--quiet", "fastapi", "uvicorn", "uvloop", "httptools"])
    packages = ["fastapi", "pydantic", "uvicorn", "uvloop", "httptools"]
    version = said(
        python, "-c", f"import importlib.metadata as m; print(', '.join(f'{{n}} {{m.version(n)}}' for n in {packages}))")
    return Peer(
        "FastAPI, uvicorn", lambda *arguments: [python, HERE / "Peers/server.py", *arguments], version=version)


def free_port():
    """A port below those that the kernel gives to clients: thousands of them come and go here."""
    for port in random.sample(range(15000, 32000), 100):
        with socket.socket() as probe:
            try:
                probe.bind(("127.0.0.1", port))
                return port
            except OSError:
                continue
    raise Missing("no port is free")


def pad(peer, folder, length):
    """Has a peer answer with heads of that length: what a request costs depends on how many bytes travel."""
    # Not of nothing: nginx leaves out a field without a value.
    peer.padding = "."
    if peer.pads:
        with Running(peer, folder) as running:
            peer.padding *= 1 + length - running.head_length()


class Running:
    """A started peer, pinned to one CPU; stopped by its own process id.

    `environment` is added to that of the script.
    """

    def __init__(self, peer, folder, cpus=(SERVER_CPU,), patience=30, environment=None):
        self.peer = peer
        self.port = free_port()
        command = [str(part) for part in peer.command(self.port, folder, peer.padding)]
        self.log = open(pathlib.Path(folder) / f"peer-{self.port}.log", "wb")
        begin = time.monotonic()
        self.process = subprocess.Popen(
            command, stdout=self.log, stderr=self.log, stdin=subprocess.DEVNULL, env={**os.environ, **(environment or {})},
            preexec_fn=lambda: os.sched_setaffinity(0, cpus))
        self.pid = self.process.pid
        try:
            self._wait(begin + patience)
        except BaseException:
            self.stop()
            raise
        self.start_seconds = time.monotonic() - begin

    def _wait(self, end):
        path = self.path("/causes/older-age")
        while True:
            try:
                self.fetch("GET", path)
                return
            except OSError:
                if self.process.poll() is not None:
                    said = pathlib.Path(self.log.name).read_text(errors="replace").strip().splitlines()[-1:]
                    raise Missing(f"{self.peer.name} ended at once: {' '.join(said)}") from None
                if time.monotonic() > end:
                    raise Missing(f"{self.peer.name} did not answer in time") from None
                time.sleep(0.0005)

    def path(self, path):
        return self.peer.rename.get(path, path)

    def fetch(self, method, path, body=None):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=120)
        try:
            connection.request(method, path, body, {"Content-Type": "application/json"} if body else {})
            response = connection.getresponse()
            content = response.read()
            if response.status != 200:
                raise Missing(f"{self.peer.name} answered {response.status} to {method} {path}")
            return content
        finally:
            connection.close()

    def head_length(self):
        """Bytes of the head of an answer to GET."""
        with socket.create_connection(("127.0.0.1", self.port), timeout=10) as connection:
            connection.sendall(request_bytes("GET", self.path(LARGE)))
            received = b""
            while b"\r\n\r\n" not in received:
                part = connection.recv(65536)
                if not part:
                    raise Missing(f"{self.peer.name} closed the connection in the head of an answer")
                received += part
        return received.index(b"\r\n\r\n") + 4

    def stop(self):
        if self.process.poll() is None:
            self.process.terminate()
            try:
                self.process.wait(10)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()
        self.log.close()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.stop()
