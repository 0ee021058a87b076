// Strings that harm a page which believes what it is given. What executes sets `globalThis.harmed`.
const HARM = "globalThis.harmed=1";

export const STRINGS = [
  `<script>${HARM}</script>`,
  `</script><script>${HARM}</script>`,
  `<!--<script>${HARM}//`,
  `<img src=x onerror=${HARM}>`,
  `"><svg onload=${HARM}>`,
  `' onmouseover='${HARM}`,
  `" autofocus onfocus="${HARM}`,
  `<iframe srcdoc="<script>parent.harmed=1</script>">`,
  `<a href="javascript:${HARM}">点我</a>`,
  `javascript:${HARM}`,
  `"}]}</script><script>${HARM}</script>`,
  `\\"};${HARM};//`,
  "`${" + HARM + "}`",
  `{{constructor.constructor('${HARM}')()}}`,
  `<style>body{display:none}</style>`,
  `<template><b>隐藏</b></template>`,
  `&lt;script&gt;${HARM}&lt;/script&gt;`,
  `<base href="https://example.org/">`,
  `<meta http-equiv="refresh" content="0">`,
  `<form action="https://example.org/"><button>提交</button></form>`,
  `{b|粗体}{a}{c}<b>`,
  `\u202e倒写的名字\u202c`,
  `行分隔\u2028段分隔\u2029结束`,
  `零宽\u200b字\ufeff符`,
  `控制\u0001\u0007\u001b[31m字符`,
  `表情👩‍👩‍👧‍👦🇨🇳🧧`,
  `组合Z̸̭͑ą̷͝l̴͎̈g̵̱̾o̴͇͊`,
  `=HYPERLINK("https://example.org","x")`,
  `+86|@SUM(1)`,
  `__proto__`,
  `constructor`,
  `%00%3Cscript%3E&report=x#year=1`,
  `很长的名字${"长".repeat(400)}`,
  `Verylongname${"x".repeat(400)}`,
];

/** Names of files that hold them too, as far as a disk takes them. */
export const FILE_NAMES = STRINGS.filter((text) => !/[/\u0000-\u001f]/.test(text) && Buffer.byteLength(text) < 200);

const FIRST_YEAR = 2021;
const YEARS = 3;

/** A report record for each string and year; the strings stand wherever a report has words. */
export function* records() {
  for (const [at, text] of STRINGS.entries()) {
    for (let year = 0; year < YEARS; year++) yield record(at, text, FIRST_YEAR + year);
  }
}

function record(at, text, year) {
  const budget = 1000 + at * 10;
  const rate = 70 + ((at * 7 + year) % 35);
  const spent = Math.round(budget * rate) / 100;
  return {
    schema_version: 1,
    source: { uri: text },
    city: "广州市",
    district: "荔湾区",
    division_code: "440103",
    level: "district",
    department: `广州市荔湾区${text}局`,
    department_type: "gov_office",
    fiscal_year: year,
    budget: { original_yuan: budget * 10000, adjusted_yuan: budget * 10000 },
    expenditure: { total_yuan: spent * 10000 },
    rates: { execution_pct: rate },
    score: { total: 95, full_marks: 100, grade: "优" },
    score_items: [{ name: text, parent: text, full_marks: 10, score: 9 }],
    deductions: [{ points: 1, reason: text, item: text }],
    tasks: [{ name: text, budget_yuan: 100, expenditure_yuan: 90, execution_pct: 90 }],
    indicators: [{ name: text, target: text, actual: text, achieved: false }],
    problems: [{ marker: "一是", text: `一是预算编制不精准，${text}` }],
    measures: [{ marker: "一是", text: `一是细化预算编制，${text}` }],
    evidence: [
      evidence("/rates/execution_pct", `执行率${text}${rate}%`, `${rate}`, "%"),
      evidence("/budget/original_yuan", `${text}年初预算${budget}万元`, `${budget}`, "万元"),
      evidence("/problems/0", `一是预算编制不精准，${text}`, null, null),
    ],
  };
}

function evidence(path, quote, printed, unit) {
  return { path, quote, start: 0, end: quote.length, printed, unit };
}
