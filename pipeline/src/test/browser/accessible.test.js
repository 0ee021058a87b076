// axe-core on everything that a reader may have before them, and no scrolling sideways.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import axe from "axe-core";
import { DESK, PHONE, openPanel, reportIds, scrollThrough, startBrowser, visit } from "./support/visit.js";

const GRAVE = ["serious", "critical"];
let browser;

before(async () => {
  browser = await startBrowser();
});
after(() => browser.close());

for (const colorScheme of ["light", "dark"]) {
  for (const lang of ["zh", "en"]) {
    for (const viewport of [DESK, PHONE]) {
      test(`axe finds nothing serious: ${colorScheme}, ${lang}, ${viewport.width} px`, async (t) => {
        // axe is put into the page before the page's own policy holds.
        const page = await visit(browser, "sample", { state: { lang }, colorScheme, viewport, script: axe.source });
        await scrollThrough(page);
        const shut = await graveFindings(page);
        await openPanel(page, (await reportIds(page))[0]);
        const open = await graveFindings(page);

        t.diagnostic(`${shut.rules} rules passed with the panel shut, ${open.rules} with it open`);
        assert.deepEqual([...shut.grave, ...open.grave], []);
        await page.context().close();
      });
    }
  }
}

for (const run of ["sample", "thousand", "naughty", "restated"]) {
  test(`nothing makes the page scroll sideways at 380 px: ${run}`, async () => {
    const page = await visit(browser, run, { viewport: PHONE });
    await scrollThrough(page);
    const wide = await page.evaluate(() => document.scrollingElement.scrollWidth - innerWidth);
    await openPanel(page, (await reportIds(page))[0]);
    const wideWithPanel = await page.evaluate(() => document.scrollingElement.scrollWidth - innerWidth);

    assert.ok(wide <= 0, `${wide} px too wide`);
    assert.ok(wideWithPanel <= 0, `${wideWithPanel} px too wide with the panel`);
    await page.context().close();
  });
}

async function graveFindings(page) {
  const result = await page.evaluate(() => globalThis.axe.run(document, { preload: false, resultTypes: ["violations"] }));
  const grave = result.violations.filter((violation) => GRAVE.includes(violation.impact));
  return {
    rules: result.passes.length,
    grave: grave.map(({ id, impact, nodes }) => `${impact} ${id}: ${nodes.length} × ${nodes[0].html.slice(0, 160)}`),
  };
}
