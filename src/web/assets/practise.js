// Cards one at a time, coming back after 1, 3, 7, 14 and 30 days. What is known stands in this browser only, under names that give nothing away.
"use strict";

const practice = document.getElementById("practice");
if (practice) {
  const KEY = "passerelle-practice";
  const DAYS = [0, 1, 3, 7, 14, 30];
  const today = Math.floor(Date.now() / 864e5);
  const read = () => {
    try {
      return JSON.parse(localStorage.getItem(KEY)) ?? {};
    } catch {
      return {};
    }
  };
  const text = practice.dataset;
  const cards = [...practice.querySelectorAll(".card")];
  const forget = document.getElementById("forget");
  forget.parentElement.hidden = false;
  const left = document.createElement("p");
  left.className = "count";
  left.setAttribute("role", "status");
  practice.before(left);
  const due = () => {
    const known = read();
    return cards.filter((card) => (known[card.dataset.card]?.[1] ?? 0) <= today);
  };
  let queue = due();
  const show = () => {
    for (const card of cards) {
      card.hidden = card !== queue[0];
      card.open = false;
    }
    left.textContent = queue.length ? `${queue.length} ${text.left}` : text.done;
    queue[0]?.querySelector("summary").focus({ preventScroll: true });
  };
  const answer = (good) => {
    const card = queue.shift();
    const known = read();
    const [box] = known[card.dataset.card] ?? [0];
    const next = good ? Math.min(box + 1, DAYS.length - 1) : 0;
    known[card.dataset.card] = [next, today + DAYS[next]];
    localStorage.setItem(KEY, JSON.stringify(known));
    if (!good) queue.push(card);
    show();
  };
  for (const card of cards) {
    const buttons = document.createElement("p");
    buttons.className = "judge";
    for (const [label, good] of [[text.again, false], [text.known, true]]) {
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = label;
      button.addEventListener("click", () => answer(good));
      buttons.append(button);
    }
    card.querySelector(".answer").append(buttons);
  }
  forget.addEventListener("click", () => {
    localStorage.removeItem(KEY);
    queue = due();
    show();
  });
  document.addEventListener("keydown", (event) => {
    if (!queue[0]?.open || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "1") answer(false);
    else if (event.key === "2") answer(true);
  });
  show();
}
