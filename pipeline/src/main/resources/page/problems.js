/* Which problems recur: themes by district, by year, and by department. */

const CITY_WIDE = 'city-wide';

function drawProblems() {
  const themes = ofCity(sheets.theme_year);
  if (!themes.length) return [paragraph(t('problems.none'), 'empty')];
  return [...themesByDistrict(themes), ...themesByYear(themes), ...repeats(), ...terms()];
}

const themeOrder = (one, other) => (one === 'none') - (other === 'none') || one.localeCompare(other);

/** The share of departments with problems that name a theme, in percent. */
const share = (row) => (row.reporting_departments ? (100 * row.departments) / row.reporting_departments : null);

const shareWords = (row) => `${plain(share(row), 0)}%`;

function themesByDistrict(themes) {
  const rows = ofYear(themes);
  const title = t('problems.districts', shownYear());
  if (!rows.length) return [el('h3', {}, title), paragraph(t('problems.none'), 'empty')];
  const at = new Map(rows.map((row) => [`${row.theme} ${districtKey(row)}`, row]));
  const districts = distinct([...rows].sort(byCode).map(districtKey));
  const cell = (row, column) => themeCell(at.get(`${row.key} ${column.key}`), { theme: row.key, district: column.key });
  return [
    el('h3', {}, title),
    heatTable({ caption: title, corner: t('theme'), measure: 'share', cell, rows: themeRows(rows), columns: districts.map((key) => ({ key, words: districtName(key) })) }),
    heatLegend('share'),
    paragraph(t('problems.note'), 'note'),
    ...leftOut({ sheet: 'theme_year' }),
  ];
}

const themeRows = (rows) => distinct(rows.map((row) => row.theme)).sort(themeOrder).map((key) => ({ key, words: key === 'none' ? themeName(key) : `${key} ${themeName(key)}` }));

function themeCell(row, target) {
  if (!row) return null;
  return { value: share(row), words: shareWords(row), note: `${row.departments}/${row.reporting_departments}`, title: t('theme.title', themeName(target.theme)), go: target.theme === 'none' ? null : target };
}

/** Themes of the whole city, or of the district that is chosen, over the years. */
function themesByYear(themes) {
  const mine = state.district ? themes.filter((row) => districtKey(row) === state.district) : themes;
  const sums = new Map();
  for (const row of mine) addTheme(sums, row);
  const years = distinct(mine.map((row) => row.fiscal_year)).sort((a, b) => a - b);
  const title = t('problems.years', state.district ? districtName(state.district) : shownCity().name ?? t('unknown.city'));
  const cell = (row, column) => {
    const sum = sums.get(`${row.key} ${column.key}`);
    return themeCell(sum, { theme: row.key, year: String(column.key) });
  };
  const table = heatTable({ caption: title, corner: t('theme'), measure: 'share', cell, rows: themeRows(mine), columns: years.map((key) => ({ key, words: String(key) })) });
  if (years.length < 2) return [el('h3', {}, title), table];
  return [
    el('h3', {}, title),
    chart({ key: 'themes', label: t('chart.themes'), height: 340, options: () => themeOptions(sums, years) }),
    table,
  ];
}

function addTheme(sums, row) {
  const key = `${row.theme} ${row.fiscal_year}`;
  const sum = sums.get(key) ?? { theme: row.theme, departments: 0, reporting_departments: 0 };
  sum.departments += row.departments;
  sum.reporting_departments += row.reporting_departments;
  sums.set(key, sum);
}

const MOST_LINES = 6;
const LINES = [['circle', 'solid', 'first'], ['triangle', 'dashed', 'second'], ['rect', 'dotted', 'third'], ['diamond', 'solid', 'fourth'], ['pin', 'dashed', 'fifth'], ['arrow', 'dotted', 'sixth']];

/** The themes that were named most in the newest year, one line each. */
function themeOptions(sums, years) {
  const newest = years[years.length - 1];
  const most = [...sums.values()].filter((sum) => sum.theme !== 'none' && sums.get(`${sum.theme} ${newest}`) === sum)
    .sort((one, other) => share(other) - share(one)).slice(0, MOST_LINES);
  return {
    legend: legend({ type: 'scroll' }), grid: { left: 12, right: 20, top: 44, bottom: 8, containLabel: true },
    tooltip: { ...chartFrame().tooltip, trigger: 'item', formatter: ({ seriesName, name, value }) => `${seriesName}\n${name}: ${plain(value, 0)}%` },
    xAxis: axis({ type: 'category', data: years.map(String) }),
    yAxis: axis({ type: 'value', axisLabel: { formatter: '{value}%' } }),
    series: most.map(({ theme }, place) => ({
      name: `${theme} ${themeName(theme)}`, type: 'line', symbol: LINES[place][0], symbolSize: 10,
      lineStyle: { type: LINES[place][1], width: 2, color: colour(LINES[place][2]) }, itemStyle: { color: colour(LINES[place][2]) },
      data: years.map((year) => { const sum = sums.get(`${theme} ${year}`); return sum ? share(sum) : null; }),
    })),
  };
}

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
        { key: 'years', head: t('years'), cell: (row) => listed(row.years).join(' '), sort: (row) => row.year_count, kind: 'number' },
        { head: t('promised'), cell: (row) => listed(row.promised_years).join(' ') || NOT_STATED },
        { key: 'broken', head: t('broken'), cell: (row) => (row.broken_promises ? `▲ ${listed(row.broken_promises).join(' ')}` : NOT_STATED), sort: (row) => listed(row.broken_promises).length, kind: 'number' },
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
      key: 'terms', of: scopeKey(), caption: t('terms.title'), rows, sheet: 'emerging_terms',
      columns: [
        { head: t('term'), cell: (row) => row.term },
        { head: t('departments'), kind: 'number', cell: (row) => whole(row.departments) },
        { head: t('years'), cell: (row) => listed(row.years).join(' ') },
        { head: t('example'), kind: 'sentence', cell: (row) => row.example },
      ],
    }),
  ];
}
