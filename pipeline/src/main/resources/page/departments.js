/* Every department that the filters let through: the way from a total to what it is made of. */

function drawDepartments() {
  const rows = shownReports();
  const spec = {
    key: `departments ${state.sort}`, of: scopeKey(), rows, empty: t('departments.none'),
    caption: t(isWhole() ? 'departments.caption' : 'departments.carried', shownYear(), whole(rows.length)), sort: state.sort || 'department',
    isDescending: state.sort !== '' && state.sort !== 'department',
    columns: departmentColumns(),
  };
  const notes = isWhole() ? [] : [paragraph(carriedWords(), 'left-out')];
  return el('div', { id: 'departments', tabindex: '-1' }, el('h3', {}, t('departments.title')), list(spec), notes);
}

function departmentColumns() {
  const number = (key, head, value, print) => ({ key, head, kind: 'number', cell: (row) => print(value(row)), sort: value });
  return [
    { key: 'department', head: t('department'), cell: (row) => departmentLink(row), sort: (row) => row.department },
    { key: 'district', head: t('district'), cell: (row) => districtName(districtKey(row)), sort: (row) => row.division_code },
    { key: 'type', head: t('type'), cell: (row) => named('type', row.department_type), sort: (row) => named('type', row.department_type) },
    number('budget', t('budget.wan'), (row) => row.adjusted_budget_yuan, money),
    number('expenditure', t('expenditure.wan'), (row) => row.expenditure_yuan, money),
    number('execution', t('measure.execution'), (row) => row.execution_pct, percent),
    number('adjustment', t('measure.adjustment'), (row) => row.adjustment_pct, percent),
    number('score', t('measure.score'), (row) => row.score_points, decimal),
    { key: 'grade', head: t('grade'), cell: (row) => row.grade ?? NOT_STATED, sort: (row) => row.grade },
    number('findings', t('findings'), (row) => row.findings, whole),
  ];
}

/** How many reports the page carries, of how many. */
function carriedWords() {
  const carried = sheets.reports.length;
  return isWhole() ? t('carried.all', whole(carried)) : t('carried.some', whole(carried), whole(page.reports), whole(page.fromReview), whole(carried - page.fromReview));
}

/** Goes to the list of departments, ordered by what was asked for. */
function showDepartments(sort) {
  go({ sort });
  const box = document.getElementById('departments');
  box.scrollIntoView();
  box.focus({ preventScroll: true });
}
