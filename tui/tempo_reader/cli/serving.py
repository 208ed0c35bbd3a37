"""``tempo-reader --serve``: the reader in a web browser, one process a visitor."""

import shlex
import sys

from tempo_reader.cli.arguments import Arguments
from tempo_reader.localisation.interface import interface_for

POLICY = (
    "default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; "
    "img-src 'self' data: blob:; connect-src 'self' ws: wss:"
)
"""What the page may load: nothing from elsewhere. textual-serve's page would ask Google for a typeface."""


def run_server(arguments: Arguments) -> int:
    """Serve until the user has had enough."""
    interface = interface_for(arguments.language)
    try:
        import aiohttp.web
        from textual_serve.server import Server
    except ImportError:
        print(
            interface.gettext("--serve needs textual-serve: pip install 'tempo-reader[serve]'"),
            file=sys.stderr,
        )
        return 1
    if arguments.source == "-":
        print(interface.gettext("--serve cannot show standard input; name a file."), file=sys.stderr)
        return 2

    class ReaderServer(Server):
        """Answers only pages of its own: any page in the same browser could open a WebSocket to it."""

        async def handle_websocket(self, request: aiohttp.web.Request) -> aiohttp.web.WebSocketResponse:
            origin = request.headers.get("Origin")
            if origin is not None and origin.rstrip("/") != self.public_url:
                raise aiohttp.web.HTTPForbidden
            return await super().handle_websocket(request)

        async def _make_app(self) -> aiohttp.web.Application:
            app = await super()._make_app()
            app.on_response_prepare.append(_add_policy)
            return app

    async def _add_policy(_request: aiohttp.web.Request, response: aiohttp.web.StreamResponse) -> None:
        response.headers["Content-Security-Policy"] = POLICY

    host, port = arguments.address
    shown = f"[{host}]" if ":" in host else host
    server = ReaderServer(
        _command(arguments), host, port, title="tempo-reader", public_url=f"http://{shown}:{port}"
    )
    try:
        server.serve()
    except OSError as error:
        print(
            interface.gettext(
                "{address} cannot be served: {reason}.", address=f"{host}:{port}", reason=error.strerror
            ),
            file=sys.stderr,
        )
        return 1
    return 0


def _command(arguments: Arguments) -> str:
    """Return the shell command that a visitor's process is started with."""
    words = [sys.executable, "-m", "tempo_reader", "--lang", arguments.language.value]
    if arguments.theme:
        words += ["--theme", arguments.theme]
    if arguments.publication is not None:
        words += ["--published", arguments.publication.isoformat() or ""]
    if arguments.source is not None:
        words += ["--", arguments.source]
    if sys.platform == "win32":
        from subprocess import list2cmdline

        return list2cmdline(words)
    return shlex.join(words)
