/* Which problems recur: themes by district, by year, and by department. */

function drawProblems() {
  const themes = ofCity(sheets.theme_year);
  if (!themes.length) return [paragraph(t('problems.none'), 'empty')];
  return [...themesByDistrict(themes), ...themesByYear(themes), ...repeats(), ...terms()];
}

const themeOrder = (one, other) => (one === 'none') - (other === 'none') || one.localeCompare(other);

/** The share of departments with problems that name a theme, in percent. */
const share = (sum) => (sum.reporting ? (100 * sum.naming) / sum.reporting : null);

/**
 * Who names what, by theme and by a key of a row's place or year. A district in which nobody names a theme has
 * no row of it, so the departments that state problems are counted for each district once.
 */
function namings(rows, keyOf) {
  const reporting = new Map();
  const places = new Map(rows.map((row) => [`${districtKey(row)} ${row.fiscal_year}`, row]));
  for (const row of places.values()) reporting.set(keyOf(row), (reporting.get(keyOf(row)) ?? 0) + row.reporting_departments);
  const naming = new Map();
  for (const row of rows) {
    const key = `${row.theme} ${keyOf(row)}`;
    naming.set(key, (naming.get(key) ?? 0) + row.departments);
  }
  return (theme, key) => (reporting.has(key) ? { naming: naming.get(`${theme} ${key}`) ?? 0, reporting: reporting.get(key) } : null);
}

function themesByDistrict(themes) {
  const rows = ofYear(themes);
  const title = t('problems.districts', shownYear());
  if (!rows.length) return [el('h3', {}, title), paragraph(t('problems.none'), 'empty')];
  const of = namings(rows, districtKey);
  const districts = distinct([...rows].sort(byCode).map(districtKey));
  const cell = (row, column) => themeCell(of(row.key, column.key), { theme: row.key, district: column.key });
  return [
    el('h3', {}, title),
    heatTable({ caption: title, isTitled: true, corner: t('theme'), measure: 'share', cell, rows: themeRows(rows), columns: districts.map((key) => ({ key, words: districtName(key) })) }),
    heatLegend('share'),
    paragraph(t('problems.note'), 'note'),
    ...leftOut({ sheet: 'theme_year' }),
  ];
}

const themeRows = (rows) => distinct(rows.map((row) => row.theme)).sort(themeOrder).map((key) => ({ key, words: key === 'none' ? themeName(key) : `${key} ${themeName(key)}` }));

function themeCell(sum, target) {
  if (!sum) return null;
  const isNamed = sum.naming > 0 && target.theme !== 'none';
  return {
    value: share(sum), words: sum.naming ? `${plain(share(sum), 0)}%` : '0', note: `${sum.naming}/${sum.reporting}`,
    title: t('theme.title', themeName(target.theme)), go: isNamed ? target : null,
  };
}

/** Themes of the whole city, or of the district that is chosen, over the years. */
function themesByYear(themes) {
  const mine = state.district ? themes.filter((row) => districtKey(row) === state.district) : themes;
  const of = namings(mine, (row) => row.fiscal_year);
  const years = distinct(mine.map((row) => row.fiscal_year)).sort((a, b) => a - b);
  const title = t('problems.years', state.district ? districtName(state.district) : shownCity().name ?? t('unknown.city'));
  const cell = (row, column) => themeCell(of(row.key, column.key), { theme: row.key, year: String(column.key) });
  const table = heatTable({ caption: title, isTitled: true, corner: t('theme'), measure: 'share', cell, rows: themeRows(mine), columns: years.map((key) => ({ key, words: String(key) })) });
  if (years.length < 2) return [el('h3', {}, title), table];
  return [
    el('h3', {}, title),
    chart({ key: 'themes', label: t('chart.themes'), height: 340, options: (width) => themeOptions(of, themeRows(mine), years, width) }),
    table,
  ];
}

const MOST_LINES = 6;

/** In pixels: below the one the names of the lines are turned over, beyond the other they stand in one or two rows. */
const NARROW = 560;
const WIDE = 900;
const LINES = [['circle', 'solid', 'first'], ['triangle', 'dashed', 'second'], ['rect', 'dotted', 'third'], ['diamond', 'solid', 'fourth'], ['pin', 'dashed', 'fifth'], ['arrow', 'dotted', 'sixth']];

/** The themes that were named most in the newest year, one line each. */
function themeOptions(of, themes, years, width) {
  const newest = (theme) => of(theme.key, years[years.length - 1])?.naming ?? 0;
  const most = themes.filter((theme) => theme.key !== 'none').sort((one, other) => newest(other) - newest(one)).slice(0, MOST_LINES);
  return {
    legend: legend(width < NARROW ? { type: 'scroll' } : {}),
    grid: { left: 12, right: 20, top: width < NARROW || width > WIDE ? 52 : 84, bottom: 8, containLabel: true },
    tooltip: { ...chartFrame().tooltip, trigger: 'item', formatter: ({ seriesName, name, value }) => `${seriesName}\n${name}: ${plain(value, 0)}%` },
    xAxis: axis({ type: 'category', data: years.map(String) }),
    yAxis: axis({ type: 'value', axisLabel: { formatter: '{value}%' } }),
    series: most.map((theme, place) => themeLine(theme, LINES[place], years.map((year) => of(theme.key, year)))),
  };
}

const themeLine = (theme, [symbol, type, hue], sums) => ({
  name: theme.words, type: 'line', symbol, symbolSize: 10,
  lineStyle: { type, width: 2, color: colour(hue) }, itemStyle: { color: colour(hue) },
  data: sums.map((sum) => (sum ? share(sum) : null)),
});

/** Departments that name a theme again, those that had promised to mend it first. */
function repeats() {
  const newest = newestReports();
  const rows = inScope(sheets.repeated.map((row) => ({ ...row, report_id: newest.get(row.department)?.report_id ?? null, ...typeOf(newest.get(row.department)) })));
  return [
    el('h3', {}, t('repeated.title')),
    list({
      key: 'repeats', of: scopeKey(), caption: t('repeated.table'), rows, empty: t('repeated.none'), sheet: 'repeated', table: 'theme_recurrence',
      columns: [
        { key: 'department', head: t('department'), cell: (row) => departmentLink(row), sort: (row) => row.department },
        { key: 'theme', head: t('theme'), cell: (row) => `${row.theme} ${themeName(row.theme)}`, sort: (row) => row.theme },
        { key: 'years', head: t('years'), cell: (row) => listed(row.years).join(' '), sort: (row) => row.year_count },
        { head: t('promised'), cell: (row) => listed(row.promised_years).join(' ') || NOT_STATED },
        { key: 'broken', head: t('broken'), cell: (row) => (row.broken_promises ? `▲ ${listed(row.broken_promises).join(' ')}` : NOT_STATED), sort: (row) => listed(row.broken_promises).length },
      ],
    }),
  ];
}

const typeOf = (report) => (report ? { department_type: report.department_type } : {});

/** The newest report of each department that the page carries. */
function newestReports() {
  const newest = new Map();
  for (const report of sheets.reports) {
    const known = newest.get(report.department);
    if (!known || known.fiscal_year < report.fiscal_year) newest.set(report.department, report);
  }
  return newest;
}

/** Phrases that no theme explains. */
function terms() {
  const rows = ofCity(sheets.emerging_terms);
  if (!rows.length) return [];
  return [
    el('h3', {}, t('terms.title')),
    list({
      key: 'terms', of: scopeKey(), caption: t('terms.title'), isTitled: true, rows, sheet: 'emerging_terms',
      columns: [
        { head: t('term'), cell: (row) => row.term },
        { head: t('departments'), kind: 'number', cell: (row) => whole(row.departments) },
        { head: t('years'), cell: (row) => listed(row.years).join(' ') },
        { head: t('example'), kind: 'sentence', cell: (row) => row.example },
      ],
    }),
  ];
}
