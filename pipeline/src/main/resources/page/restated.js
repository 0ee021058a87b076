/* What the run before said otherwise. */

function drawRestated() {
  const changes = page.restated;
  if (!changes) return [paragraph(t('restated.first'), 'empty')];
  const { counts } = changes;
  const said = paragraph(t('restated.counts', ...[counts.changed, counts.figures, counts.appeared, counts.gone, counts.newFindings, counts.goneFindings].map(whole)));
  return [
    said,
    ...restatedFigures(changes),
    ...restatedList('new', changes.newFindings, counts.newFindings, findingColumns()),
    ...restatedList('gone', changes.goneFindings, counts.goneFindings, findingColumns()),
    ...restatedList('appeared', changes.appeared, counts.appeared, nameColumns()),
    ...restatedList('left', changes.gone, counts.gone, nameColumns()),
  ];
}

const nameColumns = () => [
  { key: 'department', head: t('department'), cell: (row) => departmentLink(row), sort: (row) => row.department },
  { key: 'year', head: t('year'), cell: (row) => String(row.fiscal_year), sort: (row) => row.fiscal_year },
];

const findingColumns = () => [
  ...nameColumns(),
  { key: 'severity', head: t('severity'), kind: 'short', cell: (row) => severity(row.severity), sort: (row) => row.severity },
  { key: 'rule', head: t('rule'), cell: (row) => named('rule', row.rule), sort: (row) => row.rule },
  { head: t('in.words'), kind: 'sentence', cell: sentence },
];

/** Which figure changed from what to what, a line each. */
function restatedFigures(changes) {
  const rows = changes.changed.flatMap((report) => (report.figures.length ? report.figures : [{ column: null }]).map((figure) => ({ ...report, ...figure })));
  return restatedList('figures', rows, null, [
    ...nameColumns(),
    { key: 'figure', head: t('figure'), cell: (row) => (row.column ? named('column', row.column) : t('restated.no.figure')), sort: (row) => row.column },
    { head: t('from'), kind: 'number', cell: (row) => restatedValue(row.column, row.from) },
    { head: t('to'), kind: 'number', cell: (row) => restatedValue(row.column, row.to) },
    { head: t('cause'), cell: (row) => joined(row.causes.map((cause) => named('cause', cause))) },
  ], changes.changed.length, changes.counts.changed);
}

/** A value in the unit that its column's name tells. */
function restatedValue(column, value) {
  if (isMissing(value)) return NOT_STATED;
  if (column.endsWith('_yuan')) return moneyWithUnit(value);
  if (column.endsWith('_pct')) return percent(value);
  if (typeof value === 'number') return column.endsWith('_points') ? decimal(value) : whole(value);
  if (column.endsWith('_origin')) return named('origin', value);
  return column.endsWith('_basis') ? named('basis', value) : value;
}

/** A table under its heading; `shown` of `total` are on the page. */
function restatedList(key, rows, total, columns, shown = rows.length, all = total) {
  if (!all) return [];
  return [
    el('h3', {}, t(`restated.${key}`)),
    list({ key: `restated ${key}`, of: 'all', caption: t(`restated.${key}`), isTitled: true, rows, columns }),
    shown < all ? paragraph(t('restated.left.out', whole(shown), whole(all)), 'left-out') : null,
  ].filter(Boolean);
}
