"""Web pages as governments print them around a report."""

from collections.abc import Iterable
from html import escape

TOP = (
    '<div class="top"><a href="/">网站首页</a> <a href="/zwgk">政务公开</a> <a href="/bsfw">办事服务</a>'
    "<form><input name=q><button>搜索</button></form></div>"
    '<div class="dqwz">当前位置：<a href="/">首页</a> &gt; <a href="/x">法治政府建设</a> &gt; 正文</div>'
)
ABOUT = (
    "<table><tr><td>索 引 号</td><td>11350400/2025-00003</td><td>主题分类</td><td>法治</td></tr>"
    "<tr><td>发布机构</td><td>某区应急局</td><td>生成日期</td><td>2025-01-13</td></tr></table>"
)
INFO = (
    '<div class="info"><span>日期：2025-01-13 11:00</span><span>来源：某区应急局</span>'
    "<span>字号：<a>大</a><a>中</a><a>小</a></span></div>"
)
OTHERS = "".join(f'<li><a href="{number}.html">某局年度报告</a></li>' for number in range(8))
SIDE = f'<div class="side"><h3>相关报告</h3><ul>{OTHERS}</ul></div>'
BOTTOM = (
    '<div class="share">分享到：<a>微信</a><a>微博</a></div><div class="ewm">扫一扫在手机打开当前页</div>'
    '<div class="footer"><p>主办：某区人民政府</p><p>网站标识码：3504030001 某ICP备05022042号</p></div>'
)


def government(paragraphs: Iterable[str]) -> str:
    """Return a page of a government site: the title apart, the rest in an editor's frame."""
    title, *rest = paragraphs
    head = f"<h1>{escape(title)}</h1>{INFO}"
    return page(f'{TOP}{ABOUT}{SIDE}{head}<div class="TRS_Editor">{written(rest)}</div>{BOTTOM}')


def page(body: str, head: str = "<title>某区人民政府</title>") -> str:
    """Return a whole page, which declares the encoding that old sites declare."""
    script = '<script>var words = "<p>不是正文</p>";</script><style>p { color: black }</style>'
    return f'<!DOCTYPE html><html><head><meta charset="gb2312">{head}{script}</head><body>{body}</body></html>'


def written(paragraphs: Iterable[str], tag: str = "p") -> str:
    """Return paragraphs as an editor writes them, with an indent of two blanks."""
    return "\n".join(f"<{tag}>　　{escape(one)}</{tag}>" for one in paragraphs)
