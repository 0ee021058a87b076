/* Whom to check again, the heaviest first, with the reasons. */

function drawReview() {
  const rows = ofYear(inScope(sheets.review_list));
  return [
    paragraph(t('review.note'), 'note'),
    list({
      key: 'review', of: scopeKey(), caption: t('review.caption', shownYear(), rows.length), rows,
      empty: t('review.none'), sheet: 'review_list', sort: 'rank',
      columns: [
        { key: 'department', head: t('department'), cell: reviewed, sort: (row) => row.department },
        { key: 'rank', head: t('rank'), kind: 'number', cell: (row) => whole(row.rank), sort: (row) => row.rank },
        { key: 'weight', head: t('weight'), kind: 'number', cell: (row) => whole(row.weight_points), sort: (row) => row.weight_points },
        { head: t('reasons'), cell: (row) => reasonTags(row) },
        { head: t('in.words'), kind: 'sentence', cell: sentence },
      ],
    }),
  ];
}

/** A department with its place and type below its name. */
const reviewed = (row) => [departmentLink(row), el('small', { class: 'below' }, `${districtName(districtKey(row))} · ${named('type', row.department_type)}`)];

/** The reasons with what they weigh: a rule, a measure that is an outlier, or a theme that is back. */
function reasonTags(row) {
  return el('ul', { class: 'tags' }, listed(row.reason_weights).map((reason) => {
    const [label, weight] = reason.split('=');
    return el('li', {}, `${reasonName(label)} ${weight}`);
  }));
}

function reasonName(label) {
  const [rule, of] = label.split(':');
  if (!of) return named('rule', rule);
  const what = rule === 'theme-recurrence' ? themeName(of) : named('measure', of);
  return `${named('rule', rule)}${state.lang === 'en' ? ': ' : '：'}${what}`;
}
