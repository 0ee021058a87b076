// Opens the page as a reader does and notes what it must not do.
import { chromium } from "playwright-core";
import { address, pageFile } from "./runs.js";

export const DESK = { width: 1440, height: 900 };
const MOST_MILLISECONDS = 10_000;
export const PHONE = { width: 380, height: 800 };

/** A headless Chromium; whoever starts it closes it. */
export function startBrowser() {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
  });
}

/**
 * Opens the page of a run, or a file, in a context of its own; `script` runs in it first. Settings are those of a context.
 * `page.noted` lists requests beyond the file itself, violations of its policy, errors, and dialogs.
 */
export async function visit(browser, run, { state = {}, file = pageFile(run), script, ...settings } = {}) {
  const context = await browser.newContext({ viewport: DESK, ...settings });
  context.setDefaultTimeout(MOST_MILLISECONDS);
  const page = await context.newPage();
  page.noted = note(page, file);
  if (settings.javaScriptEnabled !== false) await context.addInitScript(noteViolations);
  if (script) await context.addInitScript({ content: script });
  await page.goto(address(file, state));
  return page;
}

function note(page, file) {
  const noted = { requests: [], errors: [], dialogs: [] };
  const itself = address(file);
  page.on("request", (request) => {
    const url = request.url();
    if (url.split("#")[0] !== itself && !url.startsWith("data:")) noted.requests.push(url);
  });
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) noted.errors.push(message.text());
  });
  page.on("pageerror", (error) => noted.errors.push(String(error)));
  page.on("dialog", (dialog) => {
    noted.dialogs.push(dialog.message());
    return dialog.dismiss();
  });
  return noted;
}

function noteViolations() {
  globalThis.violations = [];
  document.addEventListener("securitypolicyviolation", (event) => {
    globalThis.violations.push(`${event.violatedDirective}: ${event.blockedURI} ${event.sample}`);
  });
}

/** Everything that the page did and must not do, as sentences. */
export async function faults(page) {
  const violations = await page.evaluate(() => globalThis.violations);
  const { requests, errors, dialogs } = page.noted;
  return [
    ...requests.map((url) => `asked for ${url}`),
    ...violations.map((what) => `broke its policy: ${what}`),
    ...errors.map((text) => `error: ${text}`),
    ...dialogs.map((text) => `dialog: ${text}`),
  ];
}

/** Goes down the page screen by screen, so that all that waits to be seen is drawn. */
export async function scrollThrough(page) {
  await page.evaluate(async () => {
    const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 30)));
    const root = document.scrollingElement;
    for (let top = 0; top < root.scrollHeight; top += innerHeight / 2) {
      root.scrollTo(0, top);
      await frame();
    }
    root.scrollTo(0, 0);
    await frame();
  });
}

/** The panel of a department, opened by its first link. */
export async function openPanel(page, report) {
  await page.locator(`[data-report="${report}"]:visible`).first().click();
  const panel = page.locator("#panel");
  await panel.waitFor({ state: "visible" });
  return panel;
}

/** The ids of the departments that links lead to. */
export function reportIds(page) {
  return page.evaluate(() => {
    const links = [...document.querySelectorAll("[data-report]")];
    return [...new Set(links.map((link) => link.dataset.report))];
  });
}
