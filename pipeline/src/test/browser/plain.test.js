// What is left without JavaScript, and on paper.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { startBrowser, visit } from "./support/visit.js";

let browser;
before(async () => {
  browser = await startBrowser();
});
after(() => browser.close());

test("without JavaScript the tables read", async () => {
  const page = await visit(browser, "sample", { javaScriptEnabled: false });
  for (const section of ["city", "where", "problems", "review"]) {
    const rows = page.locator(`#${section} table:visible tbody tr:visible`);
    assert.ok((await rows.count()) > 0, `#${section} shows no table`);
  }
  const text = await page.locator("body").innerText();
  assert.match(text, /南沙区/);
  assert.match(text, /94\.06/);
  await page.context().close();
});

for (const scripted of [true, false]) {
  test(`it prints to A4 ${scripted ? "with" : "without"} JavaScript: pages with the headline and the review list`, async (t) => {
    const page = await visit(browser, "sample", { javaScriptEnabled: scripted });
    const text = pdfText(await page.pdf({ format: "A4", printBackground: true }), t);

    assert.match(text, /南沙区/);
    assert.match(text, /复核/);
    await page.context().close();
  });
}

/** The text of a PDF; tells how many pages it has. */
function pdfText(pdf, t) {
  const folder = mkdtempSync(join(tmpdir(), "pages-"));
  const file = join(folder, "report.pdf");
  writeFileSync(file, pdf);
  const text = execFileSync("pdftotext", ["-layout", file, "-"], { encoding: "utf8" });
  const pages = text.split("\f").slice(0, -1);
  t.diagnostic(`${pages.length} pages`);
  const sizes = execFileSync("pdfinfo", [file], { encoding: "utf8" });
  rmSync(folder, { recursive: true });
  assert.match(sizes, /Page size: +59[45](\.\d+)? x 84[12](\.\d+)? pts/);
  assert.ok(pages.length > 1 && pages.length < 60, `${pages.length} pages`);
  assert.deepEqual(pages.map((page) => page.trim().length > 0).filter((filled) => !filled), [], "a page is empty");
  return text;
}
