// Writes the inputs of the naughty run into a folder: node support/write-naughty.js FOLDER
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { FILE_NAMES, records } from "./naughty.js";

const folder = process.argv[2];
mkdirSync(folder, { recursive: true });
const lines = [...records()].map((record) => JSON.stringify(record) + "\n");
writeFileSync(join(folder, "<img src=x onerror=globalThis.harmed=1>.jsonl"), lines.join(""));
for (const name of FILE_NAMES) writeFileSync(join(folder, `${name}.txt`), `${name}\n不是报告\n`);
