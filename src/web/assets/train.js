// One key reveals the next step: space or →; ← takes the last one back.
"use strict";

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || /^(INPUT|SELECT|TEXTAREA|BUTTON|SUMMARY|A)$/.test(event.target.tagName)) return;
  const steps = [...document.querySelectorAll("details.step")];
  // A step inside a closed one waits until that is open.
  const reachable = steps.filter((step) => !step.parentElement.closest("details:not([open])"));
  if (event.key === " " || event.key === "ArrowRight") {
    const next = reachable.find((step) => !step.open);
    if (!next) return;
    next.open = true;
    next.scrollIntoView({ block: "nearest" });
  } else if (event.key === "ArrowLeft") {
    const last = reachable.findLast((step) => step.open);
    if (!last) return;
    last.open = false;
  } else return;
  event.preventDefault();
});
