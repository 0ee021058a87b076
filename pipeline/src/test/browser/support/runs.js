// The published runs that .ci/pages makes for the tests, below the folder PAGES_RUNS.
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const folder = process.env.PAGES_RUNS;
if (!folder) throw new Error("PAGES_RUNS is not set: start the tests by .ci/pages");

/** The page of a run: sample, thousand, naughty, empty, or restated: the sample with a figure changed since the run before. */
export function pageFile(run) {
  return join(folder, run, "latest", "report.html");
}

export function address(file, state = {}) {
  const hash = new URLSearchParams(state).toString();
  return pathToFileURL(file).href + (hash ? `#${hash}` : "");
}
