// Every page type in Chromium, in both directions: axe-core finds nothing, nothing overflows at 320 px, no request leaves the origin, no cookie, nothing stored; the pages are saved for the HTML checker.
import { mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { check, failures, finish, keepsNothing, launch, watched } from "./browser.mjs";

const [base, folder] = process.argv.slice(2);
const axe = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
const pages = [
  "/", "/search?q=ibne&from=tr&to=nl", "/search?q=outing", "/search?q=xqzvwjk", "/concepts/gay?from=ar&to=nl",
  "/concepts/pronouns?pack=gay,outing", "/domains", "/domains/gender", "/languages", "/languages/ti", "/about", "/privacy", "/api", "/concepts/no-such-entry",
  "/settings", "/settings/asylum-interview?from=nl&to=ar&region=MA", "/phrases?from=nl&to=ar",
  "/packs", "/packs?setting=asylum-interview&from=nl&to=ar&region=MA&notes=yes", "/packs?pack=gay,outing&from=nl&to=tr",
  "/room", "/room?from=ar&to=nl&q=shaz", "/changes", "/train", "/train/gay?from=ar&to=nl,fr", "/handout?from=ar&to=nl&answers=yes",
  "/practise?setting=sexual-health&from=nl&to=tr",
];

mkdirSync(`${folder}/html`);
const browser = await launch();
for (const ui of ["nl", "ar"]) {
  for (const scheme of ["light", "dark"]) {
    const page = await watched(browser, base, { viewport: { width: 320, height: 640 }, colorScheme: scheme, bypassCSP: true });
    for (const [number, path] of pages.entries()) {
      const address = path + (path.includes("?") ? "&" : "?") + "ui=" + ui;
      const answer = await page.goto(base + address);
      check(answer.status() === (path.includes("no-such") ? 404 : 200), `${address}: ${answer.status()}`);
      if (scheme === "light") writeFileSync(`${folder}/html/${ui}-${number}.html`, await answer.text());
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      check(wide <= 0, `${address}: ${wide} px too wide at 320 px`);
      await page.addScriptTag({ path: axe });
      const { violations } = await page.evaluate(() => axe.run({ resultTypes: ["violations"] }));
      for (const { id, help, nodes } of violations) failures.push(`${address} (${scheme}): ${id}: ${help}: ${nodes.slice(0, 3).map((node) => node.html.slice(0, 120)).join(" | ")}`);
    }
    await keepsNothing(page, `${ui}, ${scheme}`);
    await page.context().close();
  }
}
await browser.close();
finish(`${pages.length} page types, 2 directions, 2 colour schemes: no finding`);
