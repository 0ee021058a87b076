/* What was refused, is missing, or gave way to a later submission. */

function drawGaps() {
  return [...missing(), ...refused(), ...givenWay()];
}

function missing() {
  const rows = ofYear(inScope(sheets.coverage_gaps));
  const counts = distinct(rows.map((row) => row.status)).map((status) => `${named('status', status)} ${rows.filter((row) => row.status === status).length}`);
  return [
    el('h3', {}, t('gaps.title', shownYear())),
    counts.length ? paragraph(joined(counts)) : null,
    list({
      key: 'gaps', of: scopeKey(), caption: t('gaps.table'), isTitled: true, rows, empty: t('gaps.none'), sheet: 'coverage_gaps',
      columns: [
        { key: 'department', head: t('department'), cell: (row) => row.department, sort: (row) => row.department },
        { key: 'district', head: t('district'), cell: (row) => districtName(districtKey(row)), sort: districtKey },
        { key: 'status', head: t('status'), cell: (row) => named('status', row.status), sort: (row) => row.status },
        { head: t('why'), kind: 'sentence', cell: sentence },
      ],
    }),
  ].filter(Boolean);
}

function refused() {
  return [
    el('h3', {}, t('rejections.title', sheets.rejections.total)),
    list({
      key: 'rejections', of: 'all', caption: t('rejections.table'), isTitled: true, rows: sheets.rejections, empty: t('rejections.none'), sheet: 'rejections',
      columns: [
        { key: 'file', head: t('file'), cell: (row) => row.uri, sort: (row) => row.uri },
        { head: t('place'), cell: (row) => row.place || NOT_STATED },
        { key: 'code', head: t('code'), cell: (row) => row.code, sort: (row) => row.code },
        { head: t('why'), kind: 'sentence', cell: (row) => (state.lang === 'en' ? joined([row.meaning, row.detail]) : row.detail) },
      ],
    }),
  ];
}

function givenWay() {
  return [
    el('h3', {}, t('superseded.title', sheets.superseded.total)),
    list({
      key: 'superseded', of: 'all', caption: t('superseded.table'), isTitled: true, rows: sheets.superseded, empty: t('superseded.none'), sheet: 'superseded', table: 'inputs',
      columns: [
        { key: 'file', head: t('file'), cell: (row) => row.uri, sort: (row) => row.uri },
        { head: t('records'), kind: 'number', cell: (row) => whole(row.records_in) },
        { head: t('superseded.records'), kind: 'number', cell: (row) => whole(row.records_superseded) },
      ],
    }),
  ];
}
