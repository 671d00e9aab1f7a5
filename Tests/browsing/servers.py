"""What stands between page and service in a test: a proxy that can fail, and a site of another origin."""

import http.client
import http.server
import json
import threading

HOP_BY_HOP = {"connection", "keep-alive", "transfer-encoding", "content-length", "date"}


class Server:
    """A server on a free port of this machine, for as long as the `with` block lasts."""

    def __init__(self, handler):
        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
        self.server.daemon_threads = True
        self.server.owner = self
        self.origin = f"http://127.0.0.1:{self.server.server_address[1]}"

    def __enter__(self):
        threading.Thread(target=self.server.serve_forever, args=(0.05,), daemon=True).start()
        return self

    def __exit__(self, *_):
        self.server.shutdown()
        self.server.server_close()


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *_):
        pass

    def answer(self, status, fields, content):
        self.send_response(status)
        for name, value in fields:
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(content)


class Proxy(Server):
    """Passes requests on to the service, but for those to the API while it is told to do something else.

    `mode` is `pass`, `down` (the connection is cut), `error` (500 with a problem) or `hold` (nothing is answered until
    `mode` is set again). `held` counts the requests that were held; `language` is what the last one to the API preferred.
    """

    SLOW = ("/assess", "/questions", "/sources")

    def __init__(self, address):
        super().__init__(ProxyHandler)
        self.address = address
        self.change = threading.Condition()
        self.held = 0
        self.language = None
        self._mode = "pass"

    @property
    def mode(self):
        return self._mode

    @mode.setter
    def mode(self, mode):
        with self.change:
            self._mode = mode
            self.change.notify_all()

    def wait(self):
        """Blocks while requests are held."""
        with self.change:
            self.held += 1
            self.change.wait_for(lambda: self._mode != "hold", timeout=60)


class ProxyHandler(Handler):
    def do_GET(self):
        length = int(self.headers.get("Content-Length", 0))
        content = self.rfile.read(length) if length else None
        proxy = self.server.owner
        if self.path.startswith(Proxy.SLOW):
            proxy.language = self.headers["Accept-Language"]
            if proxy.mode == "hold":
                proxy.wait()
            if proxy.mode == "down":
                self.close_connection = True
                return
            if proxy.mode == "error":
                problem = {"type": "about:blank", "title": "Something went wrong", "status": 500}
                self.answer(500, [("Content-Type", "application/problem+json")], json.dumps(problem).encode())
                return
        connection = http.client.HTTPConnection(proxy.address, timeout=30)
        try:
            connection.request(self.command, self.path, content, dict(self.headers))
            response = connection.getresponse()
            fields = [(name, value) for name, value in response.getheaders() if name.lower() not in HOP_BY_HOP]
            self.answer(response.status, fields, response.read())
        except (BrokenPipeError, ConnectionResetError):
            self.close_connection = True
        finally:
            connection.close()

    do_POST = do_HEAD = do_OPTIONS = do_GET


class OtherSite(Server):
    """A health site with a strict policy of its own, which embeds the check with two lines."""

    def __init__(self, service, script, integrity, other):
        super().__init__(OtherSiteHandler)
        self.policy = f"default-src 'none'; script-src {service}; connect-src {service} {other}; style-src 'self'; img-src data:; "\
            "require-trusted-types-for 'script'; trusted-types 'none'"
        self.page = f"""<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Another site</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="stylesheet" href="/site.css">
<link rel="icon" href="data:,">
<script type="module" src="{service}{script}" integrity="{integrity}" crossorigin="anonymous"></script></head>
<body><main><h1>Sleep well</h1>
<leg-cramp-check region="US" theme="dark"><h2>Get emergency help now</h2><p>Call 911 for chest pain.</p></leg-cramp-check>
</main></body></html>"""
        self.style = """
leg-cramp-check { --lc-accent: rgb(255, 200, 0); }
leg-cramp-check::part(button) { border-radius: 0; }
"""


class OtherSiteHandler(Handler):
    def do_GET(self):
        site = self.server.owner
        if self.path == "/site.css":
            self.answer(200, [("Content-Type", "text/css")], site.style.encode())
        elif self.path == "/":
            fields = [("Content-Type", "text/html; charset=utf-8"), ("Content-Security-Policy", site.policy)]
            self.answer(200, fields, site.page.encode())
        else:
            self.answer(404, [], b"")
