/* What the page knows: the tables of the run as rows, and the rows of each report. */

const page = JSON.parse(document.getElementById('data').textContent);

/** The values of a column, one a row; texts that repeat are listed once. */
function columnValues(column, rows) {
  if (!column) return new Array(rows).fill(null);
  if (Array.isArray(column)) return column;
  return column.at.map((place) => (place === null ? null : column.words[place]));
}

/** The rows of a sheet; `total` of them there are, of which the page may carry fewer. */
function sheetRows(sheet) {
  const names = Object.keys(sheet.columns);
  const values = names.map((name) => columnValues(sheet.columns[name], sheet.rows));
  const rows = [];
  for (let at = 0; at < sheet.rows; at++) {
    const row = {};
    names.forEach((name, column) => { row[name] = values[column][at]; });
    rows.push(row);
  }
  rows.total = sheet.total;
  return rows;
}

const sheets = {};
for (const [name, sheet] of Object.entries(page.sheets)) sheets[name] = sheetRows(sheet);

/** Rows by the text of a column. */
function grouped(rows, column) {
  const groups = new Map();
  for (const row of rows) {
    const group = groups.get(row[column]);
    if (group) group.push(row);
    else groups.set(row[column], [row]);
  }
  return groups;
}

const indexes = {};

/** The rows of a sheet that are about a report. */
function about(sheet, report) {
  indexes[sheet] ??= grouped(sheets[sheet], 'report_id');
  return indexes[sheet].get(report) ?? [];
}

/** The report of that id, or undefined where the page does not carry it. */
const reportOf = (id) => about('reports', id)[0];

/** The place of a report in the list for re-check, if it is there. */
const reviewOf = (id) => about('review_list', id)[0];

/** Whether every report of the run is on the page. */
const isWhole = () => sheets.reports.length === page.reports;

/** The themes that a report's problems name. */
function themesOf(id) {
  const problems = about('problem_themes', id).filter((row) => row.statement_kind === 'problem');
  return new Set(problems.map((row) => row.theme));
}

/** A text's parts between semicolons. */
const listed = (text) => (text ? text.split(';').map((part) => part.trim()) : []);

/** Distinct values in the order of their first occurrence. */
const distinct = (values) => [...new Set(values)];
