"""The language server over standard input and output; the only user of pygls."""

import asyncio
from functools import cached_property
from pathlib import Path

from lsprotocol import types
from pygls import uris
from pygls.lsp.server import LanguageServer

from checker import __version__
from checker.api import Checker, load_packs
from checker.errors import PackError
from checker.lsp import completion, definition, drafts, hover, packs
from checker.lsp.notes import Link, Note
from checker.lsp.open_packs import OpenPacks, Scope, is_pack
from checker.lsp.places import Encoding, Lines, Position, lines_of
from checker.lsp.spot import Spot, spot_at
from checker.messages import Language
from checker.packs.nodes import compose
from checker.packs.rewrite import rewrite
from checker.packs.source import Log, Source, text_source
from checker.view import View

PAUSE = 0.3  # seconds without a key before a text is judged
DRAFTS = (".txt", ".md")
SEVERITIES = {
    "error": types.DiagnosticSeverity.Error,
    "warning": types.DiagnosticSeverity.Warning,
    "info": types.DiagnosticSeverity.Information,
}
KINDS = {
    "keyword": types.CompletionItemKind.Keyword,
    "verb": types.CompletionItemKind.Function,
    "section": types.CompletionItemKind.Module,
    "indicator": types.CompletionItemKind.Variable,
    "term": types.CompletionItemKind.Text,
    "key": types.CompletionItemKind.Property,
    "value": types.CompletionItemKind.Value,
}


class Server(LanguageServer):
    """The server with what it keeps: drafts of packs, and our packs made ready."""

    def __init__(self, lang: Language, names: tuple[str, ...]) -> None:
        super().__init__("checker", __version__)
        self.view = View(lang)
        self.names = names
        self.open_packs = OpenPacks()
        self.waiting: dict[str, asyncio.Task[None]] = {}

    @cached_property
    def checker(self) -> Checker:
        """The packs by which drafts are judged."""
        return Checker(load_packs(self.names))

    @property
    def texts(self) -> dict[str, str]:
        """The texts that are open, by their paths."""
        found = self.workspace.text_documents
        return {_path(uri): one.source for uri, one in found.items()}

    def lines(self, uri: str) -> Lines:
        """Return the text of an open file."""
        return self.lines_of(self.workspace.get_text_document(uri).source)

    def lines_of(self, text: str) -> Lines:
        """Return `text` with its lines, for an editor that counts as it said at the start."""
        encoding: Encoding = types.PositionEncodingKind(self.workspace.position_encoding).value
        return lines_of(text, encoding)

    def scope(self, uri: str) -> Scope:
        """Return a pack with all that it stands on."""
        return self.open_packs.scope(_path(uri), self.texts)

    def judge(self, uri: str) -> None:
        """Tell the editor all that is wrong with the text at `uri`."""
        lines, path = self.lines(uri), _path(uri)
        notes: tuple[Note, ...] = ()
        if is_pack(path, lines.text):
            notes = tuple(packs.notes(self.scope(uri), path, lines.text, self.view.lang))
        elif Path(path).suffix.lower() in DRAFTS:
            notes = tuple(drafts.notes(self.checker, path, lines.text, self.view))
        self.publish(uri, [_diagnostic(one, lines) for one in notes])

    async def judge_later(self, uri: str) -> None:
        """Judge a text once its author pauses."""
        await asyncio.sleep(PAUSE)
        self.waiting.pop(uri, None)
        self.judge(uri)

    def publish(self, uri: str, diagnostics: list[types.Diagnostic]) -> None:
        """Show the editor these, and no others, at a text."""
        self.text_document_publish_diagnostics(
            types.PublishDiagnosticsParams(uri=uri, diagnostics=diagnostics)
        )


def make(lang: Language, names: tuple[str, ...] = ()) -> Server:
    """Return a server that speaks `lang` and judges drafts by the packs called `names`."""
    server = Server(lang, names)
    _watch(server)
    _answer(server)
    return server


def _watch(server: Server) -> None:
    @server.feature(types.TEXT_DOCUMENT_DID_OPEN)
    def opened(params: types.DidOpenTextDocumentParams) -> None:
        server.judge(params.text_document.uri)

    @server.feature(types.TEXT_DOCUMENT_DID_CHANGE)
    async def changed(params: types.DidChangeTextDocumentParams) -> None:
        uri = params.text_document.uri
        if uri in server.waiting:
            server.waiting.pop(uri).cancel()
        server.waiting[uri] = asyncio.create_task(server.judge_later(uri))

    @server.feature(types.TEXT_DOCUMENT_DID_CLOSE)
    def closed(params: types.DidCloseTextDocumentParams) -> None:
        uri = params.text_document.uri
        if uri in server.waiting:
            server.waiting.pop(uri).cancel()
        server.publish(uri, [])


def _answer(server: Server) -> None:
    triggers = types.CompletionOptions(trigger_characters=[" ", ":", "{", "[", ","])

    @server.feature(types.TEXT_DOCUMENT_COMPLETION, triggers)
    def complete(params: types.CompletionParams) -> types.CompletionList | None:
        return _completed(server, params)

    @server.feature(types.TEXT_DOCUMENT_HOVER)
    def explain(params: types.HoverParams) -> types.Hover | None:
        return _explained(server, params)

    @server.feature(types.TEXT_DOCUMENT_DEFINITION)
    def define(params: types.DefinitionParams) -> types.Location | None:
        return _defined(server, params)

    @server.feature(types.TEXT_DOCUMENT_FORMATTING)
    def mend(params: types.DocumentFormattingParams) -> list[types.TextEdit] | None:
        return _formatted(server, params.text_document.uri)


def _completed(server: Server, params: types.CompletionParams) -> types.CompletionList | None:
    uri = params.text_document.uri
    lines = server.lines(uri)
    if not is_pack(_path(uri), lines.text):
        return None
    at = Position(params.position.line, params.position.character)
    found = completion.offers(server.scope(uri), lines, at, server.view.lang)
    items = [
        types.CompletionItem(
            one.label,
            kind=KINDS[one.kind],
            detail=one.detail or None,
            sort_text=f"{number:04}",
            filter_text=one.label,
            text_edit=types.TextEdit(_range(one.start, lines.offset(at), lines), one.text),
        )
        for number, one in enumerate(found)
    ]
    # What fits depends on all that stands before the cursor, so it is asked for anew.
    return types.CompletionList(is_incomplete=True, items=items)


def _explained(server: Server, params: types.HoverParams) -> types.Hover | None:
    found = _spot(server, params)
    if found is None:
        return None
    spot, offset, source = found
    scope = server.scope(params.text_document.uri)
    said = hover.meaning(spot, offset, scope, source, server.view)
    return types.Hover(types.MarkupContent(types.MarkupKind.Markdown, said)) if said else None


def _defined(server: Server, params: types.DefinitionParams) -> types.Location | None:
    found = _spot(server, params)
    if found is None:
        return None
    link = definition.link(
        *found[:2], server.scope(params.text_document.uri), found[2], server.texts
    )
    return _location(link, server) if link else None


def _formatted(server: Server, uri: str) -> list[types.TextEdit] | None:
    """Write every sentence as it is best written in its own spelling; a broken pack is left."""
    lines, path = server.lines(uri), _path(uri)
    if not is_pack(path, lines.text):
        return None
    try:
        text = rewrite(text_source(path, lines.text), None)
    except PackError:
        return None
    return [types.TextEdit(_range(0, len(lines.text), lines), text)] if text != lines.text else []


def _spot(
    server: Server, params: types.HoverParams | types.DefinitionParams
) -> tuple[Spot, int, Source] | None:
    """Return what stands at the cursor in a pack, its offset, and the pack's text."""
    uri = params.text_document.uri
    lines = server.lines(uri)
    if not is_pack(_path(uri), lines.text):
        return None
    source = text_source(_path(uri), lines.text)
    offset = lines.offset(Position(params.position.line, params.position.character))
    spot = spot_at(compose(Log(source, [])), offset)
    return (spot, offset, source) if spot else None


def _location(link: Link, server: Server) -> types.Location:
    texts = server.texts
    lines = server.lines_of(texts[link.path] if link.path in texts else _text(link.path))
    uri = uris.from_fs_path(link.path) or link.path
    return types.Location(uri, _range(link.start, link.end, lines))


def _text(path: str) -> str:
    return definition.read_source_at(path).text


def _diagnostic(note: Note, lines: Lines) -> types.Diagnostic:
    return types.Diagnostic(
        _range(note.start, note.end, lines),
        note.message,
        severity=SEVERITIES[note.severity],
        code=note.code,
        source="checker",
    )


def _range(start: int, end: int, lines: Lines) -> types.Range:
    first, last = (lines.position(min(one, len(lines.text))) for one in (start, end))
    return types.Range(types.Position(*first), types.Position(*last))


def _path(uri: str) -> str:
    return uris.to_fs_path(uri) or uri
