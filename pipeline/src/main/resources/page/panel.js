/* A department's panel: what it prints beside what follows from it, and why it was flagged. */

let opener = null;

/** Opens or shuts the panel as the address tells. */
function showPanel() {
  const panel = document.getElementById('panel');
  const report = state.report && (reportOf(state.report) ?? reviewOf(state.report));
  if (!state.report) return shutPanel(panel);
  if (!panel.open) opener = focusedReport();
  panel.replaceChildren(...(report ? panelContent(report) : [panelHead(t('panel.unknown')), paragraph(t('panel.unknown.note', state.report))]));
  if (!panel.open) panel.showModal();
  panel.scrollTop = 0;
  panel.querySelector('.shut').focus();
}

function shutPanel(panel) {
  if (!panel.open) return;
  panel.close();
  const link = opener && document.querySelector(`a[data-report="${CSS.escape(opener)}"]`);
  (link ?? document.getElementById('content')).focus();
  opener = null;
}

/** The report whose link had the focus when the panel was opened, else the one that is shown. */
const focusedReport = () => document.activeElement?.dataset?.report ?? state.report;

function panelHead(title) {
  return el('header', {},
    el('h2', { id: 'panel-title' }, title),
    el('button', { type: 'button', class: 'shut', click: () => go({ report: '' }) }, `✕ ${t('panel.shut')}`));
}

function panelContent(row) {
  const report = reportOf(row.report_id);
  return [
    panelHead(row.department),
    paragraph(joined([t('panel.year', row.fiscal_year), districtName(districtKey(row)), named('type', row.department_type), row.report_id]), 'faint'),
    otherYears(row),
    ...(report ? figures(report) : [paragraph(t('panel.not.carried'), 'left-out')]),
    ...reasonsOf(row),
    ...findingsOf(row.report_id),
    ...outliersOf(row.report_id),
    ...statementsOf(row.report_id),
    ...(report ? sourceOf(report) : []),
  ].filter(Boolean);
}

/** The same department in other years. */
function otherYears(row) {
  const others = sheets.reports.filter((one) => one.department === row.department && one.report_id !== row.report_id);
  if (!others.length) return null;
  const links = others.sort((one, other) => one.fiscal_year - other.fiscal_year).map((one) => el('li', {}, departmentLink(one, String(one.fiscal_year))));
  return el('nav', { 'aria-label': t('panel.years') }, el('span', {}, `${t('panel.years')} `), el('ul', { class: 'tags' }, links));
}

/** Printed and computed figures side by side, each with what it rests on. */
function figures(report) {
  const rows = figureRows(report, about('department_trend', report.report_id)[0] ?? {});
  const head = ['figure', 'printed', 'computed', 'basis', 'before', 'change'].map((key) => el('th', { scope: 'col' }, t(key)));
  const body = rows.flatMap(([name, printed, computed, basis, before, changed, path]) => {
    const quoted = quotes(report.report_id, path);
    return [
      el('tr', {}, el('th', { scope: 'row' }, name), [printed, computed, basis, before, changed].map((words, place) => el('td', { class: place === 2 ? null : 'number' }, words))),
      quoted ? el('tr', { class: 'quoted' }, el('td', { colspan: '6' }, quoted)) : null,
    ];
  });
  const title = t('panel.figures');
  return [el('h3', {}, title), scrolling(title, el('table', { class: 'figures' }, captioned(title, true), el('thead', {}, el('tr', {}, head)), el('tbody', {}, body.filter(Boolean))))];
}

function figureRows(report, trend) {
  const origin = (kind) => (kind ? named('origin', kind) : NOT_STATED);
  const points = t('points.unit');
  const score = isMissing(report.score_points) ? NOT_STATED : `${decimal(report.score_points)}${isMissing(report.full_marks_points) ? '' : ` / ${decimal(report.full_marks_points)}`}`;
  const basis = isMissing(report.execution_pct) ? NOT_STATED : joined([named('basis', report.execution_basis), origin(report.execution_origin)]);
  return [
    [t('budget.original'), exactMoney(report.original_budget_yuan), NOT_STATED, NOT_STATED, NOT_STATED, NOT_STATED, ['/budget/original_yuan']],
    [t('budget.adjusted'), exactMoney(report.adjusted_budget_printed_yuan), exactMoney(report.adjusted_budget_yuan), origin(report.adjusted_budget_origin), exactMoney(trend.previous_adjusted_budget_yuan), change(trend.budget_change_pct, '%'), isMissing(report.adjusted_budget_printed_yuan) && !isMissing(report.adjusted_budget_yuan) ? ['/budget/original_yuan', '/rates/adjustment_pct'] : ['/budget/adjusted_yuan']],
    [t('expenditure'), exactMoney(report.expenditure_yuan), NOT_STATED, NOT_STATED, exactMoney(trend.previous_expenditure_yuan), change(trend.expenditure_change_pct, '%'), ['/expenditure/total_yuan']],
    [t('measure.execution'), percent(report.execution_printed_pct), percent(report.computed_execution_pct), basis, percent(trend.previous_execution_pct), change(trend.execution_change_points, points), ['/rates/execution_pct']],
    [t('measure.adjustment'), percent(report.adjustment_printed_pct), percent(report.adjustment_pct), origin(report.adjustment_origin), percent(trend.previous_adjustment_pct), change(trend.adjustment_change_points, points), ['/rates/adjustment_pct']],
    [t('measure.score'), score, NOT_STATED, NOT_STATED, decimal(trend.previous_score_points), change(trend.score_change_points, t('score.unit')), ['/score/total']],
    [t('grade'), report.grade ?? NOT_STATED, report.grade_band ?? NOT_STATED, report.grade_band ? t('grade.band') : NOT_STATED, NOT_STATED, NOT_STATED, ['/score/grade']],
  ];
}

function reasonsOf(row) {
  const review = reviewOf(row.report_id);
  if (!review) return [];
  return [el('h3', {}, t('panel.review', whole(review.rank), whole(review.weight_points))), reasonTags(review), paragraph(sentence(review))];
}

function findingsOf(id) {
  const rows = about('findings', id);
  if (!rows.length) return [el('h3', {}, t('findings')), paragraph(t('panel.no.findings'), 'empty')];
  return [
    el('h3', {}, t('findings')),
    el('ul', { class: 'findings' }, rows.map((row) =>
      el('li', {}, severity(row.severity), ' ', el('strong', {}, named('rule', row.rule)), el('p', {}, sentence(row)), quotes(id, listed(row.evidence_paths))))),
  ];
}

function outliersOf(id) {
  const rows = about('outliers', id);
  if (!rows.length) return [];
  return [
    el('h3', {}, t('panel.outliers')),
    el('ul', { class: 'findings' }, rows.map((row) => el('li', {}, el('strong', {}, `${named('measure', row.measure)} ${named('verdict', row.verdict)}`), el('p', {}, sentence(row))))),
  ];
}

/** Problems and promised measures with their themes. */
function statementsOf(id) {
  const themes = about('problem_themes', id);
  const kind = (sheet, name) => {
    const rows = about(sheet, id);
    if (!rows.length) return [el('h3', {}, t(`panel.${sheet}`)), paragraph(t('panel.none.stated'), 'empty')];
    const tags = (row) => themes.filter((theme) => theme.statement_kind === name && theme.ordinal === row.ordinal)
      .map((theme) => el('li', { class: theme.rank }, `${theme.theme} ${themeName(theme.theme)}`));
    return [
      el('h3', {}, t(`panel.${sheet}`)),
      el('ol', { class: 'statements' }, rows.map((row) => el('li', {}, el('span', {}, `${row.marker ?? ''}${row.text}`), el('ul', { class: 'tags' }, tags(row))))),
    ];
  };
  return [...kind('problems', 'problem'), ...kind('measures', 'measure')];
}

function sourceOf(report) {
  const carried = about('evidence', report.report_id).length;
  return [
    el('h3', {}, t('panel.source')),
    el('p', {}, t('panel.file', report.source_uri)),
    report.input_uri === report.source_uri && !report.input_place ? null : el('p', {}, t('panel.input', report.input_uri, report.input_place || NOT_STATED)),
    paragraph(report.evidence ? t('panel.evidence', carried, whole(report.evidence), report.report_id) : t('panel.no.evidence'), 'note'),
  ];
}
