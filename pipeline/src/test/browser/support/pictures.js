// Takes the documents' pictures of the sample's page: node support/pictures.js FOLDER
import { join } from "node:path";
import { PHONE, openPanel, scrollThrough, startBrowser, visit } from "./visit.js";

const folder = process.argv[2];
const WINDOW = { width: 1200, height: 840 };
const CHARTS_REST = 1500;
const OFFICE = "2023-440115-02ace61cfb7bdcf4";
const browser = await startBrowser();

for (const lang of ["zh", "en"]) {
  await take((page) => page.screenshot(place(`page.${lang}.png`)), { state: { lang } });
}
await take((page) => page.locator("#where").screenshot(place("where.png")));
await take(async (page) => (await openPanel(page, OFFICE)).screenshot(place("panel.png")));
await take((page) => page.screenshot(place("phone.png")), { viewport: PHONE, colorScheme: "dark" });
await browser.close();

/** Lets `action` take a picture of the page opened with these settings, once its charts have come to rest. */
async function take(action, settings = {}) {
  const page = await visit(browser, "sample", { viewport: WINDOW, reducedMotion: "reduce", ...settings });
  await scrollThrough(page);
  await page.waitForTimeout(CHARTS_REST);
  await action(page);
  await page.context().close();
}

function place(name) {
  return { path: join(folder, name) };
}
