// All with the keyboard alone.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { startBrowser, visit } from "./support/visit.js";

const MOST_STEPS = 200;
const CONTROLS = ["year", "district", "type", "theme", "search", "language"];
let browser;

before(async () => {
  browser = await startBrowser();
});
after(() => browser.close());

test("every control is reached by the tabulator and shows that it has the focus", async () => {
  const page = await visit(browser, "sample");
  const unseen = [];
  const reached = new Set();
  for (let step = 0; step < MOST_STEPS && reached.size < CONTROLS.length; step++) {
    await page.keyboard.press("Tab");
    const focus = await focused(page);
    if (CONTROLS.includes(focus.id)) reached.add(focus.id);
    if (!focus.isSeen) unseen.push(focus.name);
  }

  assert.deepEqual([...reached].toSorted(), CONTROLS.toSorted());
  assert.deepEqual(unseen, []);
  await page.context().close();
});

test("a department's evidence is read and left again without a mouse", async () => {
  const page = await visit(browser, "sample", { state: { q: "南沙区机关事务管理局", year: "2023" } });
  const link = await tabTo(page, (focus) => focus.report !== null);
  await page.keyboard.press("Enter");
  await page.locator("#panel").waitFor({ state: "visible" });

  assert.ok((await focused(page)).isInPanel, "the focus is not in the panel");
  for (let step = 0; step < 40; step++) {
    await page.keyboard.press("Tab");
    const focus = await focused(page);
    assert.ok(focus.isInPanel || focus.isBrowsers, `after ${step + 1} steps the focus is on ${focus.name}`);
  }
  assert.ok((await page.locator("#panel mark").count()) > 0, "no value is marked in a quote");
  await page.keyboard.press("Escape");
  await page.locator("#panel").waitFor({ state: "hidden" });
  assert.equal((await focused(page)).report, link.report);
  assert.doesNotMatch(page.url(), /report=/);
  await page.context().close();
});

test("the first thing that the tabulator offers leads past the controls", async () => {
  const page = await visit(browser, "sample");
  await page.keyboard.press("Tab");
  const target = await page.evaluate(() => document.activeElement.getAttribute("href"));

  assert.match(target ?? "", /^#\w+$/);
  await page.context().close();
});

async function tabTo(page, isWanted) {
  for (let step = 0; step < MOST_STEPS; step++) {
    await page.keyboard.press("Tab");
    const focus = await focused(page);
    if (isWanted(focus)) return focus;
  }
  throw new Error(`not reached within ${MOST_STEPS} steps`);
}

/** What has the focus. It is seen by an outline, a shadow, or a border or ground that changes; only outline and shadow count here. */
function focused(page) {
  return page.evaluate(() => {
    const element = document.activeElement;
    const style = getComputedStyle(element);
    const isOutlined = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0;
    return {
      id: element.id,
      name: `${element.tagName} ${element.id} ${element.textContent.trim().slice(0, 30)}`,
      report: element.dataset?.report ?? null,
      isInPanel: element.closest("#panel") !== null,
      isBrowsers: element === document.body, // the browser's own controls come between the last and the first of a dialog
      isSeen: element === document.body || isOutlined || style.boxShadow !== "none",
    };
  });
}
