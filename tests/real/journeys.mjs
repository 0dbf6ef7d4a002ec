// What people do here, from the first page to the last, in Chromium: with the script, and without it where that makes sense.
import { writeFileSync } from "node:fs";
import { check, finish, keepsNothing, launch, watched } from "./browser.mjs";

const [base, folder] = process.argv.slice(2);
const browser = await launch();
const journeys = {};
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

/** An interpreter prepares an asylum interview from Dutch into Moroccan Arabic, and prints the sheet. */
journeys.prepare = async (page, javaScript) => {
  await page.goto(base + "/?ui=nl");
  await page.locator(".starts a[href^='/settings/asylum-interview']").click();
  await page.selectOption("#from", "nl");
  await page.selectOption("#to", "ar");
  await page.locator(".pairing button").click();
  await page.selectOption("#region", "MA");
  await page.locator(".pairing button").click();
  check(page.url().includes("region=MA"), "the country stands in the address");
  check((await page.locator(".stage").count()) >= 4, "the stages of the interview are there");
  await page.locator("a[href^='/packs?'][href*='setting=asylum-interview']").click();
  check((await page.locator(".sheet tbody tr").count()) > 20, "the pack holds the concepts of the setting");
  const offered = await page.locator(".sheet:not(.understand-only)").allInnerTexts();
  check(!offered.join(" ").includes("flikker"), "no insult beside what may be said");
  check((await page.locator(".understand-only").innerText()).includes("flikker"), "insults stand on their own page");
  if (!javaScript) return;
  for (const paper of ["a4", "a5"]) {
    await page.goto(page.url().replace(/&paper=a5/, "") + (paper === "a5" ? "&paper=a5" : ""));
    writeFileSync(`${folder}/pack-${paper}.pdf`, await page.pdf({ preferCSSPageSize: true }));
  }
};

/** Someone on the phone hears a word, types it as it sounds with one thumb, and reads what to say. */
journeys.phone = async (page, javaScript) => {
  await page.goto(base + "/?ui=nl");
  await page.locator("#q").tap();
  await page.locator("#q").pressSequentially("mithly");
  if (javaScript) {
    await page.waitForSelector("#results .hit");
    check(!page.url().includes("mithly"), "typing must not change the address");
  }
  await page.keyboard.press("Enter");
  await page.waitForURL(/q=mithly/);
  const first = page.locator(".hit h2 a").first();
  check((await first.textContent()) === "مثلي", "mithly must find مثلي");
  const box = await page.locator(".hit").first().boundingBox();
  check(box.y < 600, `the first hit begins on the first screen, not at ${box.y}`);
  await first.tap();
  check((await page.locator("h1").textContent()).length > 0, "the entry opens");
};

/** In the room: a phone on its side, read at arm's length, everything by keyboard. */
journeys.room = async (page, javaScript) => {
  await page.setViewportSize({ width: 844, height: 390 });
  await page.goto(base + "/room?from=ar&to=nl&ui=nl");
  await page.locator("#q").fill("mithly");
  if (javaScript) await page.waitForSelector(".rendering");
  else await page.keyboard.press("Enter");
  const rendering = page.locator(".rendering").first();
  const size = await rendering.evaluate((element) => parseFloat(getComputedStyle(element).fontSize));
  check(size >= 32, `what to say is set in ${size} px`);
  const { y, height } = await rendering.boundingBox();
  check(y + height <= 390, "what to say is on the first screen");
  if (!javaScript) return;
  await page.keyboard.press("ArrowDown");
  check(await page.evaluate(() => document.activeElement.matches(".heard-word a")), "the arrow reaches the first hit");
  await page.keyboard.press(";");
  check(page.url().includes("mode=say"), "one key asks the other question");
  await page.keyboard.press("=");
  await page.waitForURL(/from=nl&to=ar/);
  check((await page.locator("#q").inputValue()) === "mithly", "turning the pair round keeps the word");
  await page.keyboard.press("Escape");
  check((await page.locator("#q").inputValue()) === "", "Esc empties the box");
};

/** A trainer teaches "gay" in Arabic: a key reveals, insults wait behind a veil. */
journeys.teach = async (page, javaScript) => {
  await page.goto(base + "/concepts/gay?from=ar&to=nl&ui=nl");
  // The block for search engines stands under the policy against inline code, without a word on the console.
  const data = await page.locator("script[type='application/ld+json']").textContent();
  check(JSON.parse(data).name === "homo", `the block for search engines names ${data}`);
  await page.locator("a[href^='/train/gay']").click();
  const open = () => page.locator("details.step[open]").count();
  check((await open()) === 0, "nothing is revealed at first");
  check((await page.locator(".put-up").textContent()) === "مثلي", "the term is put up");
  const veiled = page.locator("details.veiled").first();
  if (javaScript) {
    await page.keyboard.press(" ");
    await page.keyboard.press("ArrowRight");
    check((await open()) === 2, "each key reveals one step");
    await page.keyboard.press("ArrowLeft");
    check((await open()) === 1, "and takes it back");
    for (let step = 0; step < 4; step++) await page.keyboard.press(" ");
  } else {
    for (const summary of await page.locator(".compare > section:first-child > details.step > summary").all()) await summary.click();
    await veiled.locator("summary").click();
  }
  check((await page.locator("details.veiled[open] > .text").count()) >= 1, "an insult is revealed on its own");
  check((await page.locator("details.veiled[open] .usage").first().textContent()).length > 3, "its strength is told in words");
  const others = page.locator("details.veiled:not([open]) > .text:visible");
  check((await others.count()) === 0, "the other insults stay hidden");
};

/** A student practises twenty cards, comes back, and has everything forgotten. */
journeys.practise = async (page, javaScript) => {
  await page.goto(base + "/practise?setting=asylum-interview&from=nl&to=ar&ui=nl");
  if (!javaScript) {
    const card = page.locator(".card").first();
    await card.locator("summary").click();
    check((await card.locator(".answer").innerText()).length > 0, "a card opens");
    await keepsNothing(page, "practice without the script");
    return;
  }
  const left = async () => parseInt(await page.locator("p.count").innerText(), 10);
  const before = await left();
  for (let card = 0; card < 20; card++) {
    await page.keyboard.press("Enter");
    await page.waitForSelector(".card[open] .answer");
    await page.keyboard.press("2");
  }
  check((await left()) === before - 20, "twenty cards are done");
  await page.reload();
  check((await left()) === before - 20, "and stay done after a while");
  const kept = await page.evaluate(() => JSON.stringify({ ...localStorage }));
  check(!/[^\x00-\x7f]|gay|asyl/i.test(kept), "what is kept gives nothing away");
  await page.locator("#forget").click();
  check((await left()) === before, "everything is forgotten");
  await keepsNothing(page, "practice after forgetting");
};

/** Someone comes in: the page goes, and with it its place in the history. */
journeys.leave = async (page, javaScript) => {
  for (const path of ["/", "/concepts/gay", "/room?from=ar&to=nl", "/train/gay?from=ar&to=nl", "/practise?setting=court&from=nl&to=tr", "/packs?domain=gender&from=nl&to=fr"]) {
    for (const how of ["button", "keys"]) {
      if (how === "keys" && !javaScript) continue;
      await page.goto("about:blank");
      await page.goto(base + path);
      const before = await page.evaluate(() => history.length);
      if (how === "keys") {
        await page.keyboard.press("Escape");
        await page.keyboard.press("Escape");
      } else await page.locator("a.leave").click();
      await page.waitForURL("https://www.wikipedia.org/**");
      if (javaScript) check((await page.evaluate(() => history.length)) === before, `${path}: leaving must replace the entry of the history`);
    }
  }
};

/** Without a mouse: every step from the first page to an entry, with the focus always in sight. */
journeys.keyboard = async (page) => {
  await page.goto(base + "/?ui=nl");
  await page.locator("main").focus();
  await page.keyboard.press("/");
  check(await page.evaluate(() => document.activeElement.id === "q"), "/ reaches the box");
  await page.keyboard.type("outing");
  await page.keyboard.press("Enter");
  await page.waitForURL(/q=outing/);
  await page.goto(page.url());
  const seen = [];
  for (let step = 0; step < 60; step++) {
    await page.keyboard.press("Tab");
    const focus = await page.evaluate(() => {
      const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement);
      const { width, height, bottom } = document.activeElement.getBoundingClientRect();
      return { name: document.activeElement.className || document.activeElement.id || document.activeElement.textContent, hit: document.activeElement.matches(".hit h2 a"), seen: outlineStyle !== "none" && parseFloat(outlineWidth) > 0 && width > 0 && height > 0 && bottom > 0 };
    });
    seen.push(focus.name);
    check(focus.seen, `the focus on “${focus.name}” is in sight`);
    if (focus.hit) break;
  }
  await page.keyboard.press("Enter");
  await page.waitForURL(/concepts\/outing/);
};

for (const [name, journey] of Object.entries(journeys)) {
  for (const javaScript of name === "keyboard" ? [true] : [true, false]) {
    const device = name === "phone" || name === "room" ? phone : {};
    const page = await watched(browser, base, { ...device, javaScriptEnabled: javaScript });
    try {
      await journey(page, javaScript);
      if (!page.url().startsWith("https:")) await keepsNothing(page, name);
    } catch (fault) {
      check(false, `${name}, ${javaScript ? "with" : "without"} the script: ${fault.message.split("\n")[0]} at ${page.url()}`);
    }
    await page.context().close();
  }
}
await browser.close();
finish(`${Object.keys(journeys).length} journeys, with and without the script: all completed`);
