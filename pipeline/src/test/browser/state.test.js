// Filters, search and language: they change what is shown, stand in the address, and come back with it.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { startBrowser, visit } from "./support/visit.js";

const FILTERS = ["year", "district", "type", "theme"];
let browser;

before(async () => {
  browser = await startBrowser();
});
after(() => browser.close());

test("a year and a district leave only their departments on the review list", async () => {
  const page = await visit(browser, "sample");
  const all = await reviewed(page);
  await page.locator("#district").selectOption({ label: "荔湾区" });
  await page.locator("#year").selectOption("2022");
  const left = await reviewed(page);

  assert.ok(left.length > 0 && left.length < all.length, `${left.length} of ${all.length}`);
  assert.deepEqual(left.filter((report) => !report.startsWith("2022-440103-")), []);
  await page.context().close();
});

for (const filter of ["type", "theme"]) {
  test(`the filter by ${filter} narrows what is shown`, async () => {
    const page = await visit(browser, "sample");
    const all = await departments(page);
    const values = await options(page, filter);
    const counts = [];
    for (const value of values) {
      await page.locator(`#${filter}`).selectOption(value);
      counts.push((await departments(page)).length);
    }

    assert.ok(values.length > 1, `${values.length} choices`);
    assert.ok(counts.some((count) => count > 0 && count < all.length), `${counts} of ${all.length}`);
    await page.context().close();
  });
}

test("a search shows the departments whose names hold it", async () => {
  const page = await visit(browser, "sample");
  await page.locator("#search").fill("南沙区机关事务");
  await page.waitForFunction(() => location.hash.includes("q="));
  const names = await page.locator("#review [data-report]:visible").allInnerTexts();

  assert.ok(names.length > 0);
  assert.deepEqual(names.filter((name) => !name.includes("机关事务")), []);
  await page.context().close();
});

test("the language changes the whole page and stays", async () => {
  const page = await visit(browser, "sample");
  const chinese = await page.locator("main").innerText();
  await switchLanguage(page);
  const english = await page.locator("main").innerText();
  await page.reload();

  assert.equal(await page.locator("html").getAttribute("lang"), "en");
  assert.equal(await page.locator("main").innerText(), english);
  assert.notEqual(english, chinese);
  assert.match(new URL(page.url()).hash, /lang=en/);
  await page.context().close();
});

test("a link with everything in it opens everything, and survives a reload", async () => {
  const state = { year: "2022", district: "荔湾区", lang: "en", q: "办公室", report: "2023-440115-02ace61cfb7bdcf4", measure: "score" };
  const page = await visit(browser, "sample", { state });

  for (const round of ["opened", "reloaded"]) {
    assert.equal(await page.locator("#year").inputValue(), "2022", round);
    assert.equal(await page.locator("#district").inputValue(), "荔湾区", round);
    assert.equal(await page.locator("#search").inputValue(), "办公室", round);
    assert.equal(await page.locator("html").getAttribute("lang"), "en", round);
    assert.match(await page.locator("#panel").innerText(), /南沙区机关事务管理局/, round);
    assert.deepEqual(Object.fromEntries(new URLSearchParams(new URL(page.url()).hash.slice(1))), state, round);
    await page.reload();
  }
  await page.context().close();
});

test("back and forward go through what was chosen", async () => {
  const page = await visit(browser, "sample");
  await page.locator("#year").selectOption("2021");
  await page.locator("#district").selectOption({ label: "天河区" });
  const chosen = await departments(page);
  await page.goBack();
  assert.notEqual(await page.locator("#district").inputValue(), "天河区");
  assert.equal(await page.locator("#year").inputValue(), "2021");
  await page.goForward();

  assert.equal(await page.locator("#district").inputValue(), "天河区");
  assert.deepEqual(await departments(page), chosen);
  await page.context().close();
});

test("the contents lead to their sections and leave what was chosen alone", async () => {
  const page = await visit(browser, "sample", { state: { district: "荔湾区", lang: "en" } });
  await page.locator('nav a[href*="review"]').click();
  await page.waitForFunction(() => document.getElementById("review").getBoundingClientRect().top < innerHeight / 2);

  assert.equal(await page.locator("#district").inputValue(), "荔湾区");
  assert.equal(await page.locator("html").getAttribute("lang"), "en");
  await page.reload();
  assert.equal(await page.locator("#district").inputValue(), "荔湾区");
  await page.context().close();
});

test("what a link names and nobody knows is passed over", async () => {
  const page = await visit(browser, "sample", { state: { year: "1899", district: "不存在区", type: "x", theme: "x" } });

  assert.ok((await departments(page)).length > 0);
  assert.deepEqual(page.noted.errors, []);
  await page.context().close();
});

test("a link to a report that is not there says so", async () => {
  const page = await visit(browser, "sample", { state: { report: "2023-000000-0000000000000000" } });

  assert.match(await page.locator("#panel").innerText(), /2023-000000-0000000000000000/);
  await page.keyboard.press("Escape");
  await page.locator("#panel").waitFor({ state: "hidden" });
  await page.context().close();
});

for (const filter of FILTERS) {
  test(`the control for ${filter} has a label`, async () => {
    const page = await visit(browser, "sample");
    const name = await page.locator(`#${filter}`).evaluate((control) => control.labels?.[0]?.textContent ?? control.ariaLabel);
    assert.ok(name?.trim(), filter);
    await page.context().close();
  });
}

async function switchLanguage(page) {
  const control = page.locator("#language");
  const isChoice = await control.evaluate((element) => element.tagName === "SELECT");
  await (isChoice ? control.selectOption("en") : control.click());
}

/** The values of a choice but the first one, which chooses all. */
function options(page, control) {
  return page.locator(`#${control}`).evaluate((element) => [...element.options].slice(1).map((option) => option.value));
}

function reviewed(page) {
  return reports(page, "#review [data-report]:visible");
}

function departments(page) {
  return reports(page, "[data-report]:visible");
}

function reports(page, selector) {
  return page.locator(selector).evaluateAll((links) => [...new Set(links.map((link) => link.dataset.report))]);
}
