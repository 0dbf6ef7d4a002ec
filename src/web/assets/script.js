// Comfort only: every page works without this file.
"use strict";

// Results as one types. The address does not change until the form is sent, so the history keeps no half words.
const form = document.querySelector("form.search");
const results = document.getElementById("results");
if (form && results) {
  const box = form.elements.q;
  let timer, running;
  const show = async () => {
    running?.abort();
    if (!box.value.trim()) return;
    running = new AbortController();
    const fields = new URLSearchParams(new FormData(form));
    fields.set("part", "results");
    try {
      const answer = await fetch(form.getAttribute("action") + "?" + fields, { signal: running.signal, headers: { accept: "text/html" } });
      if (answer.ok) results.innerHTML = await answer.text();
    } catch (fault) {
      if (fault.name !== "AbortError") form.dataset.offline = "";
    }
  };
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(show, 120);
  };
  box.addEventListener("input", soon);
  form.addEventListener("change", soon);
  document.addEventListener("keydown", (event) => {
    const typing = /^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName);
    if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      box.focus();
      box.select();
    }
  });
}

// Leave quickly: the other page replaces this one in the history.
const leave = document.querySelector("a.leave");
const go = () => {
  document.documentElement.hidden = true;
  location.replace(leave.href);
};
leave?.addEventListener("click", (event) => {
  event.preventDefault();
  go();
});
let lastEscape = -1000;
document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape" || !leave) return;
  if (event.timeStamp - lastEscape < 600) go();
  lastEscape = event.timeStamp;
});
