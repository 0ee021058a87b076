/* Whom the filters let through. */

const cityKey = (name) => name ?? '?';

/** The city that is shown; the one with the most reports unless another is chosen. */
function shownCity() {
  const city = page.cities.find((one) => cityKey(one.name) === state.city) ?? page.cities[0];
  return city ?? { name: null, year: null };
}

const ofCity = (rows) => {
  const city = shownCity().name;
  return rows.filter((row) => (row.city ?? null) === city);
};

/** The fiscal years of the city, the newest first. */
const yearsOfCity = () => distinct(ofCity(sheets.city_year).map((row) => row.fiscal_year)).sort((a, b) => b - a);

/** The year that is shown: the one that is chosen, else the newest with enough reports. */
function shownYear() {
  const years = yearsOfCity();
  return years.find((year) => String(year) === state.year) ?? shownCity().year ?? years[0] ?? null;
}

const ofYear = (rows) => {
  const year = shownYear();
  return rows.filter((row) => row.fiscal_year === year);
};

const plainText = (text) => (text ?? '').normalize('NFKC').toLowerCase();

/** Whether a row has the words that are searched for, in its names. */
function isFound(row) {
  if (!state.q.trim()) return true;
  const report = row.report_id ? reportOf(row.report_id) : null;
  const names = [row.department, districtName(districtKey(row)), named('type', row.department_type), row.report_id, row.uri, report?.source_uri];
  const text = plainText(names.join(' '));
  return plainText(state.q).split(/\s+/).every((word) => text.includes(word));
}

/** Whether the filters of place, type, theme and search let a row through, whatever its year. */
function passes(row) {
  if (state.district && districtKey(row) !== state.district) return false;
  if (state.type && 'department_type' in row && row.department_type !== state.type) return false;
  if (state.theme && !hasTheme(row)) return false;
  return isFound(row);
}

function hasTheme(row) {
  if ('theme' in row) return row.theme === state.theme;
  if (!row.report_id) return false;
  return themesOf(row.report_id).has(state.theme) || listed(row.repeated_themes).includes(state.theme);
}

const inScope = (rows) => ofCity(rows).filter(passes);

/** The reports that the filters let through in the shown year. */
const shownReports = () => ofYear(inScope(sheets.reports));

/** The row of totals that fits the filters best: a district's, else a type's, else the city's. */
function totals(year) {
  const at = (rows) => ofCity(rows).filter((row) => row.fiscal_year === year);
  if (state.district) return at(sheets.district_year).find((row) => districtKey(row) === state.district);
  if (state.type) return at(sheets.type_year).find((row) => row.department_type === state.type);
  return at(sheets.city_year)[0];
}

/** What these totals are of, in words. */
function totalsOf() {
  if (state.district) return districtName(state.district);
  if (state.type) return named('type', state.type);
  return shownCity().name ?? t('unknown.city');
}

/** A key of all that decides which rows a table has: a table starts over when it changes. */
const scopeKey = () => JSON.stringify([state.city, state.year, state.district, state.type, state.theme, state.q]);
