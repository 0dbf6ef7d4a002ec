// What every check in Chromium shares: a browser that asks nobody anything, and a list of what failed.
import { chromium } from "playwright-core";

export const failures = [];
export const check = (holds, what) => holds || failures.push(what);

export const launch = () =>
  chromium.launch({
    executablePath: "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-background-networking", "--disable-component-update", "--disable-quic", "--disable-sync", "--no-first-run"],
  });

/** A page whose every request, script error and console error is judged. */
export const watched = async (browser, base, options = {}) => {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  page.on("request", (request) => check(request.url().startsWith(base) || request.url().startsWith("https://www.wikipedia.org/"), `request to ${request.url()}`));
  page.on("pageerror", (error) => failures.push(`script: ${error}`));
  page.on("console", (message) => message.type() === "error" && !/404/.test(message.text()) && failures.push(`console: ${message.text()}`));
  await page.route("https://www.wikipedia.org/**", (route) => route.fulfill({ body: "<title>elsewhere</title>", contentType: "text/html" }));
  return page;
};

/** Whether nothing is kept in the browser. */
export const keepsNothing = async (page, where) => {
  check((await page.context().cookies()).length === 0, `${where}: a cookie was set`);
  const kept = await page.evaluate(() => localStorage.length + sessionStorage.length);
  check(kept === 0, `${where}: something is kept in the browser`);
};

export const finish = (done) => {
  if (failures.length) {
    console.error([...new Set(failures)].join("\n"));
    process.exit(1);
  }
  console.log(done);
};
