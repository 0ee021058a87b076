// Reports may hold anything. Nothing of it is executed or becomes an element; all of it is shown as it stands.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { FILE_NAMES, STRINGS } from "./support/naughty.js";
import { faults, reportIds, scrollThrough, startBrowser, visit } from "./support/visit.js";

let browser;
before(async () => {
  browser = await startBrowser();
});
after(() => browser.close());

test("nothing executes: not while reading, not in any panel, not in print", async () => {
  const page = await visit(browser, "naughty");
  const elements = await foreignElements(page);
  await scrollThrough(page);
  for (const report of await reportIds(page)) await passThroughPanel(page, report);
  await page.emulateMedia({ media: "print" });

  assert.deepEqual(elements, []);
  assert.deepEqual(await foreignElements(page), []);
  assert.equal(await page.evaluate(() => globalThis.harmed), undefined);
  assert.deepEqual(await faults(page), []);
  await page.context().close();
});

test("nothing executes without JavaScript's help either: the tables hold it as text", async () => {
  const page = await visit(browser, "naughty", { javaScriptEnabled: false });
  const text = await page.locator("body").innerText();

  assert.ok(text.includes("<script>globalThis.harmed=1</script>"), "a name is not shown as it stands");
  await page.context().close();
});

test("each name is shown in its panel, character by character", async () => {
  const page = await visit(browser, "naughty");
  const shown = new Set();
  for (const report of await reportIds(page)) shown.add(await headingOf(page, report));
  const missing = STRINGS.filter((text) => ![...shown].some((heading) => heading.includes(readable(text))));

  assert.deepEqual(missing, []);
  await page.context().close();
});

test("a search for a naughty string finds it and harms nothing", async () => {
  const page = await visit(browser, "naughty");
  for (const text of STRINGS.slice(0, 12)) await search(page, text);
  await search(page, "</script><script>");

  assert.equal(await page.evaluate(() => globalThis.harmed), undefined);
  const names = await page.locator("#review [data-report]:visible").allInnerTexts();
  assert.deepEqual(names.filter((name) => !name.includes("</script><script>")), []);
  assert.ok(names.length > 0);
  await page.context().close();
});

test("refused files are listed by their names", async () => {
  const page = await visit(browser, "naughty");
  const text = await page.locator("#gaps").innerText();
  const name = FILE_NAMES.find((candidate) => candidate.startsWith("<img"));

  assert.ok(text.includes(name), `${name} is not listed`);
  await page.context().close();
});

test("a link with a naughty state harms nothing, opened or followed", async () => {
  const page = await visit(browser, "sample", { state: everywhere(STRINGS[0]) });
  for (const text of STRINGS) {
    await page.evaluate((hash) => (location.hash = hash), new URLSearchParams(everywhere(text)).toString());
    assert.deepEqual(await faults(page), [], text);
  }
  assert.equal(await page.evaluate(() => globalThis.harmed), undefined);
  assert.deepEqual(await foreignElements(page), []);
  await page.context().close();
});

function everywhere(text) {
  return { year: text, district: text, type: text, theme: text, q: text, lang: text, report: text, measure: text };
}

/** Elements and attributes that only a string of the reports can have brought. */
function foreignElements(page) {
  return page.evaluate(() => {
    const found = document.querySelectorAll("img[src=x], iframe, base, object, embed, svg[onload], meta[http-equiv=refresh]");
    const handlers = [...document.querySelectorAll("*")].filter((element) =>
      [...element.attributes].some((attribute) => attribute.name.startsWith("on")),
    );
    const links = [...document.querySelectorAll("a[href]")].filter((link) => link.protocol === "javascript:");
    return [...found, ...handlers, ...links].map((element) => element.outerHTML.slice(0, 200));
  });
}

async function passThroughPanel(page, report) {
  await page.evaluate((id) => (location.hash = `report=${id}`), report);
  await page.locator("#panel").waitFor({ state: "visible" });
}

async function search(page, words) {
  await page.locator("#search").fill(words);
  await page.waitForFunction((wanted) => new URLSearchParams(location.hash.slice(1)).get("q") === wanted, words);
}

async function headingOf(page, report) {
  await passThroughPanel(page, report);
  return page.locator("#panel :is(h1, h2, h3)").first().evaluate((heading) => heading.textContent).then(readable);
}

/** As names are compared: departments' names are kept without blanks and with full-width brackets. */
function readable(text) {
  return text.normalize("NFKC").replaceAll(/[\s\u200b\ufeff]/g, "");
}
