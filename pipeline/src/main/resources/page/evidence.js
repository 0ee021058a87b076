/* Where a figure stands in its document: the quote with the value marked, and the place. */

/** The words of a quote with the printed value marked where it stands. */
function marked(evidence) {
  const { quote, printed } = evidence;
  const at = printed ? quote.indexOf(printed) : -1;
  if (at < 0) return [quote];
  return [quote.slice(0, at), el('mark', {}, printed), quote.slice(at + printed.length)];
}

/** The place in the document, as far as its format has such places. */
function placeWords(evidence) {
  const places = [
    isMissing(evidence.page) ? null : t('place.page', evidence.page),
    isMissing(evidence.table_number) ? null : t('place.table', evidence.table_number, evidence.row_number, evidence.column_number),
    isMissing(evidence.paragraph) ? null : t('place.paragraph', evidence.paragraph),
    t('place.characters', evidence.start_offset, evidence.end_offset),
  ];
  return places.filter(Boolean).join(state.lang === 'en' ? ', ' : '，');
}

/** The quotes of the values at some paths of a report. */
function quotes(id, paths) {
  const found = about('evidence', id).filter((row) => paths.includes(row.path));
  if (!found.length) return null;
  return el('ul', { class: 'quotes' }, found.map((row) =>
    el('li', {}, el('q', {}, marked(row)), el('small', {}, placeWords(row)))));
}
