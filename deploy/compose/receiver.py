"""Prints each webhook that it gets, one line a call, and says thanks."""
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs


class Receiver(BaseHTTPRequestHandler):
    def do_POST(self):
        body = self.rfile.read(int(self.headers.get("Content-Length", 0))).decode("utf-8", "replace")
        form = {k: v if len(v) > 1 else v[0] for k, v in parse_qs(body).items() if k != "mime"}
        print(self.headers.get("webhook-id"), form)
        self.send_response(204)
        self.end_headers()

    def log_message(self, *args):
        pass


ThreadingHTTPServer(("", 8080), Receiver).serve_forever()
