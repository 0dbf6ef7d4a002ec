// The order of a pack by dragging. Without this file the arrows beside each entry do the same.
"use strict";

const order = document.querySelector("[data-order]");
if (order) {
  let dragged;
  for (const item of order.children) item.draggable = true;
  order.addEventListener("dragstart", (event) => {
    dragged = event.target.closest("li");
    event.dataTransfer.effectAllowed = "move";
  });
  order.addEventListener("dragover", (event) => {
    const over = event.target.closest("li");
    if (!dragged || !over) return;
    event.preventDefault();
    const { top, height } = over.getBoundingClientRect();
    if (event.clientY < top + height / 2) over.before(dragged);
    else over.after(dragged);
  });
  order.addEventListener("drop", (event) => event.preventDefault());
  order.addEventListener("dragend", () => {
    const address = new URL(location.href);
    const ids = [...order.children].map((item) => item.dataset.id).join(",");
    if (address.searchParams.get("pack") === ids) return;
    address.searchParams.set("pack", ids);
    location.replace(address);
  });
}
