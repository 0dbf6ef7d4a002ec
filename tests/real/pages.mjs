// Every page type in Chromium, in both directions: axe-core finds nothing, nothing overflows at 320 px, no request leaves the origin, no cookie, nothing stored; the pages are saved for the HTML checker.
import { mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { chromium } from "playwright-core";

const [base, folder] = process.argv.slice(2);
const axe = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
const pages = [
  "/", "/search?q=ibne&from=tr&to=nl", "/search?q=outing", "/search?q=xqzvwjk", "/concepts/gay?from=ar&to=nl",
  "/concepts/pronouns", "/domains", "/domains/gender", "/languages", "/languages/ti", "/about", "/privacy", "/api", "/concepts/no-such-entry",
];
const failures = [];
const check = (holds, what) => holds || failures.push(what);

mkdirSync(`${folder}/html`);
const browser = await chromium.launch({
  executablePath: "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-background-networking", "--disable-component-update", "--disable-quic", "--disable-sync", "--no-first-run"],
});
for (const ui of ["nl", "ar"]) {
  for (const scheme of ["light", "dark"]) {
    const context = await browser.newContext({ viewport: { width: 320, height: 640 }, colorScheme: scheme, bypassCSP: true });
    const page = await context.newPage();
    page.on("request", (request) => check(request.url().startsWith(base), `request to ${request.url()}`));
    page.on("pageerror", (error) => failures.push(`script: ${error}`));
    page.on("console", (message) => message.type() === "error" && !/404/.test(message.text()) && failures.push(`console: ${message.text()}`));
    for (const [number, path] of pages.entries()) {
      const address = path + (path.includes("?") ? "&" : "?") + "ui=" + ui;
      const answer = await page.goto(base + address);
      if (scheme === "light") writeFileSync(`${folder}/html/${ui}-${number}.html`, await answer.text());
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      check(wide <= 0, `${address}: ${wide} px too wide at 320 px`);
      await page.addScriptTag({ path: axe });
      const { violations } = await page.evaluate(() => axe.run({ resultTypes: ["violations"] }));
      for (const { id, help, nodes } of violations) failures.push(`${address} (${scheme}): ${id}: ${help}: ${nodes.slice(0, 3).map((node) => node.html.slice(0, 120)).join(" | ")}`);
    }
    check((await context.cookies()).length === 0, "a cookie was set");
    const kept = await page.evaluate(() => localStorage.length + sessionStorage.length);
    check(kept === 0, "something is kept in the browser");
    await context.close();
  }
}

// With the script: results appear as one types, `/` reaches the box, leaving replaces the page.
const context = await browser.newContext();
const page = await context.newPage();
await page.route("https://www.wikipedia.org/**", (route) => route.fulfill({ body: "<title>elsewhere</title>", contentType: "text/html" }));
await page.goto(base + "/?ui=nl");
await page.locator("main").click({ position: { x: 5, y: 5 } });
await page.keyboard.press("/");
await page.keyboard.type("mithli");
await page.waitForSelector("#results .hit");
check(!page.url().includes("mithli"), "typing must not change the address");
check((await page.locator("#results .hit h2 a").first().textContent()) === "مثلي", "mithli must find مثلي");
await page.keyboard.press("Enter");
await page.waitForURL(/q=mithli/);
const before = await page.evaluate(() => history.length);
await page.keyboard.press("Escape");
await page.keyboard.press("Escape");
await page.waitForURL("https://www.wikipedia.org/**");
check((await page.evaluate(() => history.length)) === before, "leaving must replace the entry of the history");

// Without the script: the same question by the form alone.
const plain = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
await plain.goto(base + "/?ui=nl");
await plain.fill("#q", "mithli");
await plain.click("form.search button");
check((await plain.locator(".hit h2 a").first().textContent()) === "مثلي", "the form must work without a script");
await browser.close();

if (failures.length) {
  console.error([...new Set(failures)].join("\n"));
  process.exit(1);
}
console.log(`${pages.length} page types, 2 directions, 2 colour schemes: no finding`);
