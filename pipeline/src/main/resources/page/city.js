/* How did the city do this year against the last? */

function drawCity() {
  const year = shownYear();
  const now = year === null ? null : totals(year);
  if (!now) return [paragraph(sheets.city_year.length ? t('nothing.in.scope', totalsOf(), year) : t('nothing'), 'empty')];
  const before = totals(year - 1);
  return [
    paragraph(headlineNote(year)),
    el('div', { class: 'cards' }, cards(now, before)),
    paragraph(comparability(now), 'note'),
    ...yearByYear(),
  ];
}

/** Of whom and when the figures are, and how the year was chosen. */
function headlineNote(year) {
  const chosen = state.year === String(year) ? '' : t('headline.year', year, page.enoughPercent);
  const narrowed = state.district && (state.type || state.theme || state.q) ? t('totals.of.district') : state.type && (state.theme || state.q) ? t('totals.of.type') : state.theme || state.q ? t('totals.of.city') : '';
  return joined([t('headline.of', totalsOf(), year), chosen, narrowed]);
}

function cards(now, before) {
  return [
    card(t('card.reports'), `${whole(now.received_reports)}${isMissing(now.expected_departments) ? '' : ` / ${whole(now.expected_departments)}`}`, [
      isMissing(now.expected_departments) ? t('card.no.list') : t('card.missing', whole(now.missing_departments)),
      t('card.usable', whole(now.usable_reports)),
      before ? t('card.before', whole(before.received_reports)) : t('card.no.before'),
    ], 'department'),
    card(t('card.execution'), percent(now.execution_weighted_pct), [
      t('card.basis', named('basis', now.execution_basis), whole(now.execution_weighted_departments)),
      versus(now.execution_change_points, t('points.unit'), now.execution_change_departments),
      before ? t('card.before', percent(before.execution_weighted_pct)) : t('card.no.before'),
    ], 'execution'),
    card(t('card.execution.each'), percent(now.execution_median_pct), [
      t('card.mean', percent(now.execution_mean_pct), whole(now.execution_departments)),
      t('card.quartiles', percent(now.execution_lower_quartile_pct), percent(now.execution_upper_quartile_pct)),
      now.execution_other_basis ? t('card.other.basis', whole(now.execution_other_basis)) : null,
    ], 'execution'),
    card(t('card.adjustment'), percent(now.adjustment_weighted_pct), [
      t('card.departments', whole(now.adjustment_weighted_departments)),
      t('card.median', percent(now.adjustment_median_pct)),
      before ? t('card.before', percent(before.adjustment_weighted_pct)) : t('card.no.before'),
    ], 'adjustment'),
    card(t('card.score'), decimal(now.score_median_points), [
      t('card.mean', decimal(now.score_mean_points), whole(now.score_departments)),
      versus(now.score_change_points, t('score.unit'), now.score_change_departments),
      now.score_other_full_marks ? t('card.other.marks', whole(now.score_other_full_marks)) : null,
    ], 'score'),
    card(t('card.expenditure'), moneyWithUnit(now.expenditure_yuan), [
      t('card.departments', whole(now.expenditure_departments)),
      versus(now.expenditure_change_pct, '%', now.expenditure_change_departments),
      t('card.budget', moneyWithUnit(now.adjusted_budget_yuan), whole(now.adjusted_budget_departments)),
    ], 'expenditure'),
    card(t('card.grades'), [now.grade_excellent, now.grade_good, now.grade_fair, now.grade_poor].map(whole).join(' · '), [t('card.grades.note')], 'score'),
    card(t('card.findings'), `${whole(now.fatal_findings)} / ${whole(now.warning_findings)}`, [t('card.findings.note'), t('card.info', whole(now.info_findings))], 'findings'),
  ];
}

const versus = (value, unit, departments) =>
  isMissing(value) ? t('card.no.change') : t('card.change', change(value, unit), whole(departments));

const LONG_VALUE = 15;

/** A headline figure, what it rests on, and the way to the departments that it is made of. */
function card(title, value, notes, sort) {
  const lead = () => showDepartments(sort);
  return el('article', { class: 'card' },
    el('h3', {}, title),
    el('p', { class: value.length > LONG_VALUE ? 'value long' : 'value' }, value),
    el('ul', {}, notes.filter(Boolean).map((note) => el('li', {}, note))),
    el('button', { type: 'button', class: 'leads', 'data-leads': sort, click: lead, 'aria-label': `${t('card.leads')} ${title}` }, t('card.leads')));
}

function comparability(row) {
  const parts = listed(row.comparability).map((part) => named('comparability', part));
  return joined([t('matched', whole(row.matched_departments)), ...parts]);
}

/** The city, or what is chosen of it, year by year. */
function yearByYear() {
  const years = yearsOfCity().filter((year) => totals(year));
  const rows = years.map((year) => totals(year));
  const table = list({
    id: 'years', key: 'history', of: scopeKey(), caption: t('city.table', totalsOf()), rows,
    columns: [
      { head: t('year'), cell: (row) => String(row.fiscal_year) },
      { head: t('received'), kind: 'number', cell: (row) => whole(row.received_reports) },
      { head: t('expected'), kind: 'number', cell: (row) => whole(row.expected_departments) },
      { head: t('usable'), kind: 'number', cell: (row) => whole(row.usable_reports) },
      { head: t('expenditure.wan'), kind: 'number', cell: (row) => money(row.expenditure_yuan) },
      { head: t('execution.weighted'), kind: 'number', cell: (row) => percent(row.execution_weighted_pct) },
      { head: t('execution.median'), kind: 'number', cell: (row) => percent(row.execution_median_pct) },
      { head: t('execution.change'), kind: 'number', cell: (row) => change(row.execution_change_points, '') },
      { head: t('adjustment.weighted'), kind: 'number', cell: (row) => percent(row.adjustment_weighted_pct) },
      { head: t('score.median'), kind: 'number', cell: (row) => decimal(row.score_median_points) },
      { head: t('fatal'), kind: 'number', cell: (row) => whole(row.fatal_findings) },
    ],
  });
  if (rows.length < 2) return [table];
  return [chart({ key: 'history', label: t('chart.history', totalsOf()), height: 260, options: () => historyOptions([...rows].reverse()) }), table];
}

function historyOptions(rows) {
  const line = (name, column, symbol, hue, type, position) => ({
    name, type: 'line', symbol, symbolSize: 9, connectNulls: false, data: rows.map((row) => row[column] ?? null),
    lineStyle: { type, width: 2, color: colour(hue) }, itemStyle: { color: colour(hue) }, label: { show: true, position, color: colour('ink'), formatter: ({ value }) => decimal(value) }, labelLayout: { hideOverlap: true },
  });
  return {
    legend: legend({ type: 'scroll' }), grid: { left: 12, right: 24, top: 40, bottom: 8, containLabel: true },
    xAxis: axis({ type: 'category', data: rows.map((row) => String(row.fiscal_year)) }),
    yAxis: axis({ type: 'value', scale: true, axisLabel: { formatter: '{value}' } }),
    series: [
      line(t('execution.weighted'), 'execution_weighted_pct', 'circle', 'first', 'solid', 'top'),
      line(t('execution.median'), 'execution_median_pct', 'diamond', 'second', 'dashed', 'bottom'),
      line(t('score.median'), 'score_median_points', 'rect', 'third', 'dotted', 'top'),
    ],
  };
}
