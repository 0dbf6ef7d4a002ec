// The keys of the room view: = turns the pair round, ; asks the other question, arrows walk through the hits, Esc empties the box.
"use strict";

const room = document.querySelector(".room-form");
const hits = document.getElementById("results");
if (room && hits) {
  const box = room.elements.q;
  // Addresses of the links carry the words typed since the page was made.
  const current = (link) => {
    const address = new URL(link.href);
    if (box.value.trim()) address.searchParams.set("q", box.value);
    else address.searchParams.delete("q");
    return address;
  };
  const ask = (mode) => {
    hits.dataset.mode = mode;
    room.elements.mode.value = mode;
    for (const link of room.querySelectorAll(".modes a")) {
      if (link.dataset.mode === mode) link.setAttribute("aria-current", "true");
      else link.removeAttribute("aria-current");
    }
    const address = new URL(location.href);
    address.searchParams.set("mode", mode);
    history.replaceState(null, "", address);
  };
  const swap = room.querySelector(".swap");
  swap.addEventListener("click", (event) => {
    event.preventDefault();
    location.replace(current(swap));
  });
  for (const link of room.querySelectorAll(".modes a")) {
    link.addEventListener("click", (event) => {
      event.preventDefault();
      ask(link.dataset.mode);
    });
  }
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const links = [...hits.querySelectorAll(".heard-word a")];
    const place = links.indexOf(document.activeElement);
    if (event.key === "=") location.replace(current(swap));
    else if (event.key === ";" || event.key === "؛") ask(hits.dataset.mode === "hear" ? "say" : "hear");
    else if (event.key === "ArrowDown" && links.length) links[Math.min(place + 1, links.length - 1)].focus();
    else if (event.key === "ArrowUp" && place >= 0) (links[place - 1] ?? box).focus();
    else if (event.key === "Escape") {
      box.value = "";
      hits.replaceChildren();
      box.focus();
      return;
    } else return;
    event.preventDefault();
  });
}
