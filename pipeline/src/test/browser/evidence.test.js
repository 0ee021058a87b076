// Every figure leads to the words that it came from.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { openPanel, reportIds, startBrowser, visit } from "./support/visit.js";

const OFFICE = "2023-440115-02ace61cfb7bdcf4";
const TEXT = new URL("../../../../data/sample/text/adjusted-budget-not-printed-nansha-organ-affairs-2023.txt", import.meta.url);
let browser;

before(async () => {
  browser = await startBrowser();
});
after(() => browser.close());

test("the panel of a department shows printed and computed figures, findings and marked quotes", async () => {
  const page = await visit(browser, "sample", { state: { report: OFFICE } });
  const panel = page.locator("#panel");
  const text = await panel.innerText();
  const marked = await panel.locator("mark").allInnerTexts();

  for (const value of ["9,036.78", "8,624.57", "9,610.62"]) assert.ok(text.includes(value), `${value} is missing`);
  assert.match(text, /预算执行率 89\.74%（调整后预算）低于 90\.00%。/);
  assert.match(text, /adjusted-budget-not-printed-nansha-organ-affairs-2023\.txt/);
  for (const printed of ["9036.78", "8624.57", "89.74", "6.35"]) assert.ok(marked.includes(printed), `${printed} is not marked: ${marked}`);
  await page.context().close();
});

test("the quotes stand in the document, and the marked value is in its quote", async () => {
  const document = readFileSync(TEXT, "utf8").replaceAll(/\s/g, "");
  const page = await visit(browser, "sample", { state: { report: OFFICE } });
  const quotes = await page.locator("#panel :has(> mark)").evaluateAll((elements) =>
    elements.map((element) => ({ quote: element.textContent, marked: [...element.querySelectorAll("mark")].map((mark) => mark.textContent) })),
  );

  assert.ok(quotes.length >= 4, `${quotes.length} quotes`);
  for (const { quote, marked } of quotes) {
    const plain = quote.replaceAll(/[\s↵…]/g, "");
    assert.ok(document.includes(plain), `not in the document: ${quote}`);
    assert.equal(marked.length, 1, quote);
  }
  await page.context().close();
});

test("each panel of the sample opens, names its department and its file", async () => {
  const page = await visit(browser, "sample");
  const reports = await reportIds(page);
  for (const report of reports) {
    await page.evaluate((id) => (location.hash = `report=${id}`), report);
    const panel = page.locator("#panel");
    await panel.waitFor({ state: "visible" });
    const text = await panel.innerText();
    assert.ok(text.includes(report.slice(0, 4)), report);
    assert.match(text, /\.(txt|jsonl?|csv|docx?|pdf|html|xlsx?)/, report);
  }
  assert.ok(reports.length > 20, `${reports.length} departments`);
  await page.context().close();
});

test("every headline figure leads to departments and so to evidence", async () => {
  const page = await visit(browser, "sample");
  const figures = page.locator("#city [data-leads]");
  const count = await figures.count();
  assert.ok(count >= 4, `${count} headline figures`);
  for (let at = 0; at < count; at++) {
    await figures.nth(at).click();
    await openPanel(page, (await visibleReports(page))[0]);
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
  }
  await page.context().close();
});

test("what changed against the run before is told from what to what, and leads to the department", async () => {
  const page = await visit(browser, "restated");
  const section = page.locator("#restated");
  const text = await section.innerText();

  assert.match(text, /8,624\.57/);
  assert.match(text, /8,524\.57/);
  await section.locator(`[data-report="${OFFICE}"]`).first().click();
  assert.ok((await page.locator("#panel mark").allInnerTexts()).includes("8524.57"));
  await page.context().close();
});

test("of a first run the page says that there is nothing to compare", async () => {
  const page = await visit(browser, "sample");

  assert.ok((await page.locator("#restated").innerText()).trim().length > 10);
  await page.context().close();
});

function visibleReports(page) {
  return page.locator("[data-report]:visible").evaluateAll((links) => links.map((link) => link.dataset.report));
}
