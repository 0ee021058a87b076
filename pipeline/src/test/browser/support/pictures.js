// Takes the documents' pictures of the sample's page: node support/pictures.js FOLDER
import { join } from "node:path";
import { PHONE, openPanel, scrollThrough, startBrowser, visit } from "./visit.js";

const folder = process.argv[2];
const WINDOW = { width: 1200, height: 760 };
const OFFICE = "2023-440115-02ace61cfb7bdcf4";
const browser = await startBrowser();

for (const lang of ["zh", "en"]) {
  await take(`page.${lang}.png`, { state: { lang } }, (page) => page.screenshot(place(`page.${lang}.png`)));
}
await take("where.png", {}, (page) => page.locator("#where").screenshot(place("where.png")));
await take("panel.png", {}, async (page) => {
  await openPanel(page, OFFICE);
  await page.screenshot(place("panel.png"));
});
await take("phone.png", { viewport: PHONE, colorScheme: "dark" }, (page) => page.screenshot(place("phone.png")));
await browser.close();

async function take(name, settings, action) {
  const page = await visit(browser, "sample", { viewport: WINDOW, reducedMotion: "reduce", ...settings });
  await scrollThrough(page);
  await page.waitForTimeout(1500); // charts move into their places
  await action(page);
  await page.context().close();
}

function place(name) {
  return { path: join(folder, name) };
}
