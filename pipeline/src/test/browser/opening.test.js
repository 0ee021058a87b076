// The page is one file: it opens by double-click, from anywhere, asks nobody for anything, and is there at once.
import assert from "node:assert/strict";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { pageFile } from "./support/runs.js";
import { faults, openPanel, reportIds, scrollThrough, startBrowser, visit } from "./support/visit.js";

const MOST_BYTES = 5_000_000;
const MOST_MILLISECONDS = 2000;
const SECTIONS = ["city", "where", "who", "problems", "review", "gaps", "restated"];
let browser;

before(async () => {
  browser = await startBrowser();
});
after(() => browser.close());

for (const run of ["sample", "thousand", "empty"]) {
  test(`the page of the run "${run}" asks for nothing, keeps its policy and logs no error`, async () => {
    const page = await visit(browser, run);
    await scrollThrough(page);
    const [report] = await reportIds(page);
    if (report) await openPanel(page, report);

    assert.deepEqual(await faults(page), []);
    await page.context().close();
  });
}

test("its policy forbids everything that is not in the file", async () => {
  const page = await visit(browser, "sample");
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute("content");
  const directives = policy.split(";").map((directive) => directive.trim());

  assert.ok(directives.includes("default-src 'none'"), policy);
  const scripts = directives.find((directive) => directive.startsWith("script-src"));
  assert.doesNotMatch(scripts, /unsafe-|https?:|\*/);
  await page.context().close();
});

test("the sections stand in the order of the questions", async () => {
  const page = await visit(browser, "sample");
  const found = await page.locator("section").evaluateAll((sections) => sections.map((section) => section.id));

  assert.deepEqual(found.filter((id) => SECTIONS.includes(id)), SECTIONS);
  await page.context().close();
});

test("of a thousand reports it is at most 5 MB and is painted within two seconds", async (t) => {
  const bytes = statSync(pageFile("thousand")).size;
  const page = await visit(browser, "thousand");
  const painted = await page.evaluate(firstPaint);

  t.diagnostic(`${bytes} bytes, painted after ${Math.round(painted)} ms`);
  assert.ok(bytes <= MOST_BYTES, `${bytes} bytes`);
  assert.ok(painted <= MOST_MILLISECONDS, `${painted} ms`);
  await page.context().close();
});

test("it opens from a folder whose name has Chinese characters, spaces and marks", async () => {
  const folder = mkdtempSync(join(tmpdir(), "pages-"));
  const place = join(folder, "邮件 附件（2023 年）#1 100%");
  mkdirSync(place);
  const file = join(place, "绩效 报告.html");
  copyFileSync(pageFile("sample"), file);
  const page = await visit(browser, "sample", { file });

  assert.ok((await reportIds(page)).length > 0);
  assert.deepEqual(await faults(page), []);
  await page.context().close();
  rmSync(folder, { recursive: true });
});

function firstPaint() {
  const painted = () => performance.getEntriesByName("first-contentful-paint")[0]?.startTime;
  return new Promise((done) => {
    const look = () => (painted() ? done(painted()) : setTimeout(look, 20));
    look();
  });
}
