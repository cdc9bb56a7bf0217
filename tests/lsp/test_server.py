"""checker lsp as an editor drives it: a real client over standard input and output."""

import asyncio
import os
import sys
from pathlib import Path

import pytest
from lsprotocol import types
from pygls import uris
from pygls.lsp.client import LanguageClient

PACK = """\
pack: 我的
extends: fazhi
overrides:
  fazhi/length: { level: off, reason: 另有要求 }
sections:
  河湖管护: { names: [河湖管护情况] }
indicators:
  巡河: { units: [次] }
rules:
- id: river
  rule: 必须有 河湖管护 部分
  basis: 督察规定 第二十四条
- id: patrol
  rule: must  report 巡河 count
"""
DRAFT = """\
临江县水务局2024年法治政府建设年度报告
一、主要举措
我局落实习近平法制思想，开展执法检查12次。
"""


class Editor:
    """An editor: opens texts, hears what is wrong with them, asks what it wants to know."""

    def __init__(self, client: LanguageClient, folder: Path) -> None:
        self.client = client
        self.folder = folder
        self.heard: asyncio.Queue[types.PublishDiagnosticsParams] = asyncio.Queue()

    def uri(self, name: str) -> str:
        """Return the address of a file in the folder."""
        return (self.folder / name).as_uri()

    async def open(self, name: str, text: str) -> list[types.Diagnostic]:
        """Open a text, and return what is wrong with it."""
        item = types.TextDocumentItem(self.uri(name), "yaml", 1, text)
        self.client.text_document_did_open(types.DidOpenTextDocumentParams(item))
        return await self.hear()

    async def type(self, name: str, text: str) -> list[types.Diagnostic]:
        """Replace a text, and return what is wrong with it then."""
        of = types.VersionedTextDocumentIdentifier(version=2, uri=self.uri(name))
        whole = [types.TextDocumentContentChangeWholeDocument(text)]
        self.client.text_document_did_change(types.DidChangeTextDocumentParams(of, whole))
        return await self.hear()

    async def hear(self) -> list[types.Diagnostic]:
        """Return the next diagnostics."""
        return list((await asyncio.wait_for(self.heard.get(), 60)).diagnostics)

    async def offered(self, name: str, line: int, unit: int) -> dict[str, types.CompletionItem]:
        """Return what may be typed at a place, by label, in its order."""
        at = types.CompletionParams(self._of(name), types.Position(line, unit))
        found = await self.client.text_document_completion_async(at)
        return {one.label: one for one in found.items}

    async def hovered(self, name: str, line: int, unit: int) -> str:
        """Return what is said of the word at a place."""
        at = types.HoverParams(self._of(name), types.Position(line, unit))
        found = await self.client.text_document_hover_async(at)
        return found.contents.value if found else ""

    async def defined(self, name: str, line: int, unit: int) -> types.Location | None:
        """Return where the word at a place is declared."""
        at = types.DefinitionParams(self._of(name), types.Position(line, unit))
        return await self.client.text_document_definition_async(at)

    async def formatted(self, name: str) -> str:
        """Return the text of a pack as it is best written."""
        options = types.FormattingOptions(tab_size=2, insert_spaces=True)
        asked = types.DocumentFormattingParams(self._of(name), options)
        (edit,) = await self.client.text_document_formatting_async(asked)
        return edit.new_text

    def _of(self, name: str) -> types.TextDocumentIdentifier:
        return types.TextDocumentIdentifier(self.uri(name))


@pytest.fixture(scope="module")
def edit(tmp_path_factory):
    """Run what an editor does in one session with the server."""
    loop = asyncio.new_event_loop()
    folder = tmp_path_factory.mktemp("包")
    client = LanguageClient("editor", "1")
    editor = Editor(client, folder)

    @client.feature(types.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS)
    def heard(params: types.PublishDiagnosticsParams) -> None:
        editor.heard.put_nowait(params)

    async def start() -> None:
        env = {
            **os.environ,
            "PYTHONPATH": str(Path(__file__).parents[2]),
            "XDG_CACHE_HOME": str(folder / ".cache"),
        }
        arguments = (sys.executable, "-m", "checker", "lsp", "--lang", "zh")
        await client.start_io(*arguments, env=env)
        asked = types.InitializeParams(capabilities=types.ClientCapabilities())
        await client.initialize_async(asked)
        client.initialized(types.InitializedParams())

    async def leave() -> None:
        await client.shutdown_async(None)
        client.exit(None)
        await client.stop()

    loop.run_until_complete(start())
    yield lambda work: loop.run_until_complete(work(editor))
    loop.run_until_complete(leave())
    loop.close()


@pytest.fixture(scope="module")
def pack(edit):
    """Open the pack, and return what is wrong with it."""
    return edit(lambda editor: editor.open("我的.yaml", PACK))


def where(found: types.Diagnostic) -> tuple[int, int, int]:
    """Return line, beginning and end of a diagnostic on one line."""
    return found.range.start.line, found.range.start.character, found.range.end.character


def test_a_sound_pack_has_nothing_wrong(pack):
    """An overridden rule, a basis of ours, sections of its own."""
    assert [] == pack


def test_all_that_is_wrong_is_told_while_it_is_typed(edit):
    """Two broken sentences, each at its word; a rare character before one of them."""

    async def work(editor: Editor) -> list[types.Diagnostic]:
        await editor.open("错.yaml", "pack: b\nrules:\n- id: a\n  rule: 必须提及 甲方\n")
        broken = (
            "pack: b\nrules:\n"
            "- {id: a, title: 𠮷, rule: 必须提级 甲方}\n"
            "- id: c\n  rle: 必须提及 乙方\n"
        )
        return await editor.type("错.yaml", broken)

    found = edit(work)
    assert (2, 29, 31) in [where(one) for one in found]
    assert (4, 2, 5) in [where(one) for one in found]
    assert any("提及" in one.message for one in found)


def test_other_yaml_is_left_alone(edit):
    """A file of another program has no problems of ours."""
    assert [] == edit(lambda editor: editor.open("compose.yaml", "services:\n  web: {image: a}\n"))


@pytest.mark.parametrize(
    ("rule", "wanted", "label"),
    [
        ("必须报告 巡", "巡河 数量", "巡河"),
        ("必须有 存在", "存在问题 部分", "存在问题"),
        ("必须提", "提及 ", "提及"),
        ("must rep", "report ", "report"),
    ],
)
def test_words_of_a_sentence_are_offered(edit, rule, wanted, label):
    """Those that go on with what was typed, in the spelling of the sentence."""

    async def work(editor: Editor) -> types.CompletionItem:
        text = PACK + f"- id: x\n  rule: {rule}"
        name = f"{label}.yaml"
        await editor.open(name, text)
        return (await editor.offered(name, text.count("\n"), len(f"  rule: {rule}")))[label]

    assert wanted == edit(work).text_edit.new_text


def test_after_report_indicators_come_first(edit):
    """And every declared one is among them."""

    async def work(editor: Editor) -> list[str]:
        text = "pack: b\nrules:\n- id: x\n  rule: 必须报告 "
        await editor.open("报告.yaml", text)
        return list(await editor.offered("报告.yaml", 3, len("  rule: 必须报告 ")))

    found = edit(work)
    assert found.index("罚款") < found.index("存在问题")
    assert found.index("持证执法人员") < found.index("提及")


@pytest.mark.parametrize(
    ("typed", "label"),
    [
        ("  wei", "weight"),
        ("  basis: 公文格", "公文格式"),
        ("  waivable: f", "false"),
        ("  basis: {authority: 公文格", "公文格式"),
    ],
)
def test_keys_and_values_are_offered(edit, typed, label):
    """Those of a rule, in a pack that is no YAML yet."""

    async def work(editor: Editor) -> dict[str, types.CompletionItem]:
        text = f"pack: b\nrules:\n- id: x\n{typed}"
        await editor.open(f"{label}.yaml", text)
        return await editor.offered(f"{label}.yaml", 3, len(typed))

    assert [label] == list(edit(work))


@pytest.mark.parametrize(
    ("line", "unit", "said"),
    [
        (1, 2, "所依托的规则包"),
        (10, 3, "规则语句"),
        (10, 12, "**部分 河湖管护**\n\n河湖管护、河湖管护情况"),
        (10, 8, "报告有某个部分。"),
        (13, 23, "**指标 巡河**"),
        (11, 10, "厅字〔2019〕28号"),
        (3, 5, "**篇幅**\n\n篇幅 宜在 1500 至 6000 字之间"),
        (1, 10, "**法治政府建设年度报告**\n\nfazhi"),
    ],
)
def test_what_a_word_means_is_told(edit, pack, line, unit, said):
    """Keys, verbs, sections, indicators and what a rule rests on."""
    assert said in edit(lambda editor: editor.hovered("我的.yaml", line, unit))


@pytest.mark.parametrize(
    ("place", "file", "text"),
    [
        ((1, 10), "fazhi.yaml", ""),
        ((3, 5), "fazhi.yaml", "篇幅 宜在"),
        ((10, 12), "我的.yaml", "河湖管护"),
        ((13, 23), "我的.yaml", "巡河"),
        ((11, 10), ".yaml", "督察规定"),
    ],
)
def test_a_name_leads_to_where_it_is_declared(edit, pack, place, file, text):
    """Rules that are retuned, packs, sections, indicators, authorities."""
    found = edit(lambda editor: editor.defined("我的.yaml", *place))
    path = Path(uris.to_fs_path(found.uri))
    source = PACK if path.name == "我的.yaml" else path.read_text("utf-8")
    first = source.splitlines()[found.range.start.line]
    assert path.name.endswith(file)
    assert text in first[found.range.start.character :]


def test_formatting_keeps_the_spelling_of_each_sentence(edit, pack):
    """English stays English, and the blank too many goes."""
    wanted = PACK.replace("must  report", "must report")
    assert wanted == edit(lambda editor: editor.formatted("我的.yaml"))


def test_findings_stand_at_the_words_of_a_draft(edit):
    """With the id of the rule, and how to mend it."""
    found = edit(lambda editor: editor.open("草稿.txt", DRAFT))
    slip = next(one for one in found if one.code == "wording/fixed-formulations")
    assert (2, 4, 11) == where(slip)
    assert "习近平法治思想" in slip.message


def test_what_a_draft_lacks_stands_at_its_title(edit):
    """There is no passage for what is missing."""
    found = edit(lambda editor: editor.open("缺.txt", DRAFT))
    lacking = next(one for one in found if one.code == "fazhi/part-problems")
    assert 0 == lacking.range.start.line
    assert "建议" in lacking.message
    assert types.DiagnosticSeverity.Error == lacking.severity


def test_a_draft_of_another_genre_is_told_in_one_line(edit):
    """Its commas are not counted."""
    (found,) = edit(
        lambda editor: editor.open("通知.txt", "关于放假的通知\n现将放假安排通知如下。\n")
    )
    assert types.DiagnosticSeverity.Information == found.severity
