/* Tables: sorted by a click on a head, and in pages when they are long. */

const ROWS_A_PAGE = 50;

/** Page and order of each table, kept while the page is drawn anew for another language. */
const listStates = new Map();

/** Orders by a column's value; what is not stated comes last either way. */
function ordered(rows, column, isDescending) {
  if (!column?.sort) return rows;
  const sign = isDescending ? -1 : 1;
  return [...rows].sort((one, other) => {
    const [a, b] = [column.sort(one), column.sort(other)];
    if (isMissing(a) || isMissing(b)) return isMissing(a) - isMissing(b);
    return sign * (typeof a === 'string' ? a.localeCompare(b, 'zh-CN') : a - b);
  });
}

/**
 * A table of rows. A column has a head, a cell of a row and, where it can be sorted by, a value of a
 * row; `kind` is its class. The spec names the table: `key`, `caption`, `columns`, `rows`, and
 * what it says when there are none: `empty`. It starts over when `of` is another.
 */
function list(spec) {
  const box = el('div', { class: 'list', id: spec.id });
  const known = listStates.get(spec.key);
  const view = known?.of === spec.of ? known : { of: spec.of, page: 0, sort: spec.sort ?? null, isDescending: spec.isDescending ?? false };
  listStates.set(spec.key, view);
  drawList(box, spec, view);
  return box;
}

function drawList(box, spec, view) {
  if (!spec.rows.length) {
    box.replaceChildren(paragraph(spec.empty ?? t('none'), 'empty'));
    return;
  }
  const column = spec.columns.find((one) => one.key === view.sort);
  const rows = ordered(spec.rows, column, view.isDescending);
  const from = view.page * ROWS_A_PAGE;
  const shown = rows.slice(from, from + ROWS_A_PAGE);
  const again = () => drawList(box, spec, view);
  box.replaceChildren(
    scrolling(spec.caption, el('table', {}, captioned(spec.caption, spec.isTitled), listHead(spec, view, again), listBody(spec, shown))),
    ...(rows.length > ROWS_A_PAGE ? [pager(rows.length, view, again)] : []),
    ...leftOut(spec));
}

function listHead(spec, view, again) {
  const heads = spec.columns.map((column) => {
    const isSorted = column.key && view.sort === column.key;
    const direction = isSorted ? (view.isDescending ? 'descending' : 'ascending') : null;
    const words = column.sort ? [sorter(column, view, isSorted, again), el('span', { class: 'on-paper', 'aria-hidden': 'true' }, column.head)] : column.head;
    return el('th', { scope: 'col', class: column.kind, 'aria-sort': direction }, words);
  });
  return el('thead', {}, el('tr', {}, heads));
}

function sorter(column, view, isSorted, again) {
  const sort = (event) => {
    view.isDescending = isSorted ? !view.isDescending : column.kind === 'number';
    view.sort = column.key;
    view.page = 0;
    const box = event.target.closest('.list');
    again();
    box.querySelector(`button[data-sort="${column.key}"]`)?.focus();
  };
  const sign = isSorted ? (view.isDescending ? ' ▼' : ' ▲') : '';
  return el('button', { type: 'button', class: 'sorter', 'data-sort': column.key, click: sort }, column.head + sign);
}

function listBody(spec, rows) {
  const cell = (column, row, place) =>
    place === 0
      ? el('th', { scope: 'row', class: column.kind }, column.cell(row))
      : el('td', { class: column.kind }, column.cell(row));
  return el('tbody', {}, rows.map((row) => el('tr', {}, spec.columns.map((column, place) => cell(column, row, place)))));
}

function pager(count, view, again) {
  const pages = Math.ceil(count / ROWS_A_PAGE);
  const from = view.page * ROWS_A_PAGE;
  const turn = (step) => (event) => {
    const box = event.target.closest('.list');
    view.page += step;
    again();
    box.querySelector('.pager button:not([disabled])')?.focus();
  };
  return el('div', { class: 'pager' },
    el('button', { type: 'button', disabled: view.page === 0, click: turn(-1) }, t('page.before')),
    el('span', { role: 'status' }, t('page.count', from + 1, Math.min(count, from + ROWS_A_PAGE), count)),
    el('button', { type: 'button', disabled: view.page >= pages - 1, click: turn(1) }, t('page.after')));
}

/** What of a table the page does not carry, and where it is. */
function leftOut(spec) {
  const sheet = spec.sheet && sheets[spec.sheet];
  if (!sheet || sheet.total === sheet.length) return [];
  return [paragraph(t('left.out', sheet.length, sheet.total, spec.table ?? spec.sheet), 'left-out')];
}
