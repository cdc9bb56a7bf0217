"use strict";
// Drafts stay in the browser: each is sent when it is checked, and again for each download, so
// that the server keeps none. Scorecards are shown in a frame that can do nothing else.
(() => {
  const body = document.body, words = body.dataset;
  const one = (selector, within = document) => within.querySelector(selector);
  const rows = one("#list ul"), result = one("#result"), frame = one("iframe");
  const BUSY = 503, PAUSE = 2000; // milliseconds until it is asked again
  const waiting = [];
  let busy = false, shown = null, fresh = 0; // files that came last, until one of them is shown

  const fill = (sentence, values) => sentence.replace(/\{(\w+)\}/g, (_, key) => values[key]);
  const complain = (sentence) => { one("#complaint").textContent = sentence; };

  class Refusal extends Error {}

  async function send(path, job) {
    const headers = { [words.header]: encodeURIComponent(job.file.name) };
    const ask = () => fetch(`${path}?lang=${words.lang}`, {
      method: "POST", body: job.file, headers, signal: job.stopper.signal,
    });
    let answer = await ask();
    while (answer.status === BUSY) {
      await new Promise((again) => setTimeout(again, PAUSE));
      answer = await ask();
    }
    if (!answer.ok) throw new Refusal(await answer.text());
    return answer;
  }

  function why(error, job) {
    if (error.name === "AbortError") return words.stopped;
    return error instanceof Refusal ? error.message : fill(words.unreachable, { name: job.file.name });
  }

  function add(file) {
    const row = one("#row").content.cloneNode(true).firstElementChild;
    const job = { file, row, stopper: new AbortController() };
    one(".name", row).textContent = file.name;
    one(".name", row).addEventListener("click", () => {
      show(job, true);
      result.focus({ preventScroll: true });
    });
    const stopper = one(".stop", row);
    stopper.setAttribute("aria-label", `${stopper.textContent} ${file.name}`);
    stopper.addEventListener("click", () => stop(job));
    state(job, words.waiting);
    rows.append(row);
    if (file.size > Number(words.most)) fail(job, fill(words.tooLarge, { name: file.name }));
    else waiting.push(job);
  }

  function state(job, text) {
    one(".state", job.row).textContent = text;
  }

  function end(job, text) {
    state(job, text);
    one("progress", job.row).hidden = true;
    one(".stop", job.row).remove();
  }

  function fail(job, sentence) {
    const rest = sentence.startsWith(job.file.name) ? sentence.slice(job.file.name.length) : sentence;
    end(job, rest.replace(/^[：:] */, "")); // the name stands beside it
    job.row.classList.add("failed");
    one("#told").textContent = sentence;
  }

  function stop(job) {
    job.stopper.abort();
    const at = waiting.indexOf(job);
    if (at < 0) return;
    waiting.splice(at, 1);
    fail(job, words.stopped);
  }

  async function work() {
    if (busy) return;
    busy = true;
    for (let job; (job = waiting.shift());) await check(job);
    busy = false;
  }

  async function check(job) {
    state(job, words.checking);
    one("progress", job.row).hidden = false;
    try {
      finish(job, await (await send("/check", job)).json());
    } catch (error) {
      fail(job, why(error, job));
    }
  }

  function finish(job, outcome) {
    if (!outcome.page) {
      fail(job, outcome.said);
      return;
    }
    end(job, outcome.said);
    one(".state", job.row).classList.add(outcome.grade || "none");
    one(".name", job.row).disabled = false;
    job.offers = ["page", ...outcome.offers];
    job.page = new Blob([outcome.page], { type: "text/html" });
    one("#told").textContent = fill(words.done, { name: job.file.name, said: outcome.said });
    if (fresh) show(job, fresh === 1);
  }

  function show(job, go) {
    if (shown) shown.row.removeAttribute("aria-current");
    shown = job;
    fresh = 0;
    job.row.setAttribute("aria-current", "true");
    one("h2", result).textContent = job.file.name;
    for (const button of result.querySelectorAll("[data-offer]")) {
      button.hidden = !job.offers.includes(button.dataset.offer);
    }
    URL.revokeObjectURL(frame.src);
    frame.src = URL.createObjectURL(job.page);
    result.hidden = false;
    if (go) result.scrollIntoView({ block: "start" });
  }

  async function download(button) {
    const job = shown, { offer, suffix, called } = button.dataset;
    const [stem, ending] = parts(job.file.name);
    complain("");
    button.disabled = true;
    try {
      const held = offer === "page" ? job.page : await (await send(`/download/${offer}`, job)).blob();
      save(held, `${stem}${called}${suffix || ending}`);
    } catch (error) {
      complain(why(error, job));
    }
    button.disabled = false;
  }

  function parts(name) {
    const at = name.lastIndexOf(".");
    return at > 0 ? [name.slice(0, at), name.slice(at)] : [name, ".txt"];
  }

  function save(blob, name) {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(blob);
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60000);
  }

  function take(files) {
    complain("");
    for (const file of files) add(file);
    fresh = files.length;
    if (!rows.children.length) return;
    body.classList.add("begun");
    one("#list").hidden = false;
    work();
  }

  function dropped(transfer) {
    const items = [...transfer.items].filter((item) => item.kind === "file");
    const folders = items.filter((item) => item.webkitGetAsEntry?.()?.isDirectory);
    const files = items.filter((item) => !folders.includes(item)).map((item) => item.getAsFile());
    take(files.filter(Boolean));
    if (folders.length) complain(words.noFile);
  }

  one("#files").addEventListener("change", (event) => {
    take([...event.target.files]);
    event.target.value = "";
  });
  for (const button of result.querySelectorAll("[data-offer]")) {
    button.addEventListener("click", () => download(button));
  }
  addEventListener("dragover", (event) => {
    event.preventDefault();
    body.classList.add("over");
  });
  addEventListener("dragleave", (event) => {
    if (!event.relatedTarget) body.classList.remove("over");
  });
  addEventListener("drop", (event) => {
    event.preventDefault();
    body.classList.remove("over");
    dropped(event.dataTransfer);
  });
})();
