"""Sentences of the web page and its server: key, Chinese, English."""

TABLE: dict[str, tuple[str, str]] = {
    "help.serve.short": (
        "打开网页：把报告拖进浏览器检查",
        "a web page: drop a report on it and see the scorecard",
    ),
    "help.serve": (
        "在本机打开一个网页：把报告拖进浏览器，就能看到评分卡，下载带批注的 Word、问题清单和改好的文本。"
        "查完不留文件。",
        "Serve a web page on this machine: drop a report on it, see the scorecard, download the Word "
        "file with comments, the workbook and the mended text. Nothing of a report is kept.",
    ),
    "help.serve.more": (
        "默认只有本机能打开。--host 写明别的地址时，同一网络中的人也能打开，传输不加密。"
        "按 Ctrl+C 结束。\n\n"
        "例：\n"
        "  checker serve --open\n"
        "  checker serve --port 0 --profile 乡镇街道",
        "By default only this machine reaches it. With another --host everybody in that network "
        "does, and what is sent is not encrypted. Ctrl-C ends it.\n\n"
        "Examples:\n"
        "  checker serve --open\n"
        "  checker serve --port 0 --profile 乡镇街道",
    ),
    "help.param.host": (
        "在哪个地址上提供，默认 127.0.0.1，只有本机能打开",
        "where to listen; by default 127.0.0.1, which only this machine reaches",
    ),
    "help.param.port": (
        "端口，默认 8765；0 表示任选一个空闲的",
        "the port, by default 8765; 0 for any that is free",
    ),
    "help.param.max_upload": (
        "一份文件最大多少 MB，默认 30",
        "megabytes that a file may have, by default 30",
    ),
    "help.param.checks": (
        "同时检查几份，缺省为处理器的个数，不超过 4",
        "how many drafts are checked at a time, by default as many as there are processors, four at most",
    ),
    "help.param.open": ("同时打开浏览器", "open the browser as well"),
    "serve.no-web": (
        "网页需要 starlette 和 uvicorn；请运行 pip install 'gongwen-checker[web]'",
        "the web page needs starlette and uvicorn; run pip install 'gongwen-checker[web]'",
    ),
    "serve.open": (
        "请在浏览器中打开 {address} ，按 Ctrl+C 结束。",
        "Open {address} in a browser. Ctrl-C ends it.",
    ),
    "serve.shared": (
        "注意：同一网络中的人都能打开这个网页并提交文件，传输不加密；请只在可信的内部网络中使用。",
        "Beware: everybody in this network can open the page and send files, and what is sent is not "
        "encrypted; use it in a network that you trust.",
    ),
    "serve.port-taken": (
        "端口 {port} 已被占用；请用 --port 换一个，--port 0 表示任选一个空闲的",
        "port {port} is taken; choose another with --port, 0 for any that is free",
    ),
    "serve.port-forbidden": (
        "没有使用端口 {port} 的权限；请用 --port 换成 1024 以上的",
        "port {port} may not be used without permission; choose one above 1024 with --port",
    ),
    "serve.no-such-host": (
        "“{host}”不是本机的地址；请用 --host 写本机的 IP 地址，或不写以只供本机使用",
        "“{host}” is not an address of this machine; give one of its IP addresses with --host, or none",
    ),
    "serve.cannot-listen": (
        "无法在 {host} 的端口 {port} 上提供网页：{reason}",
        "cannot listen at {host}, port {port}: {reason}",
    ),
    # What the server answers instead of a scorecard.
    "web.foreign": (
        "请求不是从这个网页发出的，没有处理；请在浏览器中直接打开启动时显示的地址。",
        "This was not asked for by the page itself; open the address that was printed at the start.",
    ),
    "web.nowhere": (
        "没有这个网页；请打开启动时显示的地址。",
        "There is no such page; open the address that was printed at the start.",
    ),
    "web.too-large": (
        "{source}：文件超过 {limit} MB；请只保留报告正文后再试，或请启动网页的人用 --max-upload 放宽。",
        "{source}: the file is larger than {limit} MB; keep the report alone, or ask whoever started the page to raise --max-upload.",
    ),
    "web.slow": (
        "{source}：文件没有传完，已停止等待；请重试。",
        "{source}: the file did not arrive in time; try again.",
    ),
    "web.busy": (
        "正在检查的文件太多，请过一会儿再试。",
        "Too many files are being checked; try again in a while.",
    ),
    "web.killed": (
        "{source}：检查时进程意外结束，未检查；文件可能异常，请在原来的软件里另存一份再试。",
        "{source}: its process ended while it was being checked; save it anew and try again.",
    ),
    # What the page says.
    "web.title": ("报告检查", "Check a report"),
    "web.lead": (
        "检查《法治政府建设年度报告》等公文：缺什么，错在哪里，依据哪一条，怎么改。",
        "For annual reports on law-based government and other official documents: what is missing, "
        "what is wrong, where, under which article, and how to mend it.",
    ),
    "web.other-language": ("English", "中文"),
    "web.drop": ("把报告拖到这里", "Drop reports here"),
    "web.choose": ("选择文件", "Choose files"),
    "web.formats": (
        "Word、WPS、PDF、OFD、网页、文本均可，每份不超过 {limit} MB，可以一次放多份。",
        "Word, WPS, PDF, OFD, web pages and text, up to {limit} MB each; several at once if you like.",
    ),
    "web.private": (
        "只在这台电脑上检查，不联网；查完不留文件。",
        "Checked on this machine alone, without a network; nothing is kept.",
    ),
    "web.private-shared": (
        "在提供网页的那台电脑上检查，不传往别处；查完不留文件。",
        "Checked on the machine that serves this page and sent nowhere else; nothing is kept.",
    ),
    "web.no-script": (
        "这个网页需要 JavaScript；不能启用时，请用命令 checker check 检查。",
        "This page needs JavaScript; without it, use the command checker check.",
    ),
    "web.files": ("文件", "Files"),
    "web.waiting": ("等待检查", "waiting"),
    "web.checking": ("正在检查……", "checking …"),
    "web.stop": ("取消", "Cancel"),
    "web.stopped": ("已取消", "cancelled"),
    "web.done": ("{name} 检查完毕：{said}", "{name}: {said}"),
    "web.no-file": (
        "这里只能放文件，不能放文件夹；请打开文件夹，选中里面的报告再拖过来。",
        "Only files can be dropped here, no folders; open the folder and choose the reports in it.",
    ),
    "web.unreachable": (
        "{name}：检查未完成。可能是文件刚被改动或移走，请重新放入；也可能是网页已停止，请让启动网页的人重新启动。",
        "{name}: not checked. The file may have been changed or moved, so drop it anew; or the page has been stopped, so have it started again.",
    ),
    "web.result": ("检查结果", "Result"),
    "web.download": ("下载", "Download"),
    "web.offer-page": ("结果网页", "result as a page"),
    "web.offer-annotated": ("带批注的 Word", "Word with comments"),
    "web.offer-revised": ("带批注和修订的 Word", "Word with comments and changes"),
    "web.offer-mended": ("改好的文本", "mended text"),
    "web.offer-workbook": ("问题清单（Excel）", "workbook (Excel)"),
    "web.called-page": ("（检查结果）", " (result)"),
    "web.called-annotated": ("（批注）", " (comments)"),
    "web.called-revised": ("（修订）", " (changes)"),
    "web.called-mended": ("（改好）", " (mended)"),
    "web.called-workbook": ("（问题清单）", " (findings)"),
    "web.packs": ("规则：{packs}", "Rules: {packs}"),
}
