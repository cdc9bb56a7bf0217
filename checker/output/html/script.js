"use strict";
// Without this script every link works. With it a click on the marked words does, too, what a
// link leads to is lit up, and what was switched off comes back when it is asked for.
(() => {
  const GROUPS = ["must", "should", "may", "error", "review", "pass"];
  const at = (hash) => {
    const found = document.getElementById(hash.replace("#", ""));
    return found && found.matches(".finding, .ref") ? found : null;
  };
  const cites = (mark, id) => mark.dataset.findings.split(" ").includes(id);

  function show(target) {
    const article = target.closest("article");
    for (const group of GROUPS.filter((name) => target.closest("." + name))) {
      article.querySelector(".on-" + group).checked = true;
    }
    for (const one of document.querySelectorAll(".shown")) one.classList.remove("shown");
    const finding = target.matches(".ref") ? target.hash.slice(1) : target.id;
    for (const mark of article.querySelectorAll("mark[data-findings]")) {
      if (cites(mark, finding)) mark.classList.add("shown");
    }
    target.classList.add("shown");
    target.scrollIntoView({ block: target.matches(".ref") ? "center" : "start" });
    target.focus({ preventScroll: true });
  }

  function go(target) {
    history.pushState(null, "", "#" + target.id);
    show(target);
  }

  addEventListener("click", (event) => {
    const link = event.target.closest('a[href^="#"]');
    const mark = event.target.closest("mark[data-findings]");
    const target = link ? at(link.hash) : mark && String(getSelection()) === "" ? seen(mark) : null;
    if (!target) return;
    event.preventDefault();
    go(target);
  });

  function seen(mark) {
    return mark.dataset.findings.split(" ").map(at).find((one) => one && one.offsetParent);
  }

  const arrive = () => {
    const target = at(location.hash);
    if (target) show(target);
  };
  addEventListener("popstate", arrive);
  arrive();
})();
