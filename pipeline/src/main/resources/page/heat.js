/* Heat maps are tables: every cell has its number, the colour only helps. */

/** Where a colour ends and the next begins; below the first one is step 0. */
const STEPS = {
  execution: [80, 85, 90, 95, 98, 100.0001],
  adjustment: [-30, -10, -5, 5, 10, 30],
  score: [60, 80, 85, 90, 95, 98],
  share: [0.0001, 10, 20, 35, 50, 70],
};

/** The class of a value's colour. Execution and score go from too little to much; the others from little to much. */
function heatClass(measure, value) {
  if (isMissing(value)) return 'heat none';
  const step = STEPS[measure].filter((limit) => value >= limit).length;
  return `heat ${measure === 'share' ? 'one' : 'two'}-${step}`;
}

/** What the colours stand for. */
function heatLegend(measure) {
  const limits = STEPS[measure].map((limit) => (measure === 'share' ? Math.round(limit) : Math.floor(limit)));
  const unit = measure === 'score' ? '' : '%';
  const steps = [`< ${limits[0]}${unit}`, ...limits.map((limit, i) => (i + 1 < limits.length ? `${limit}–${limits[i + 1]}${unit}` : measure === 'execution' ? `> ${limit}${unit}` : `≥ ${limit}${unit}`))];
  if (measure === 'share') steps.splice(0, 2, '0', `< ${limits[1]}%`);
  const kind = measure === 'share' ? 'one' : 'two';
  return el('ul', { class: 'legend', 'aria-label': t('legend') }, steps.map((words, step) => el('li', {}, el('span', { class: `swatch ${kind}-${step}` }), words)));
}

/**
 * A table of colours. `cell(row, column)` gives { value, words, note, title, go }; a cell whose `go` is there
 * is a button.
 */
function heatTable({ caption, isTitled, corner, rows, columns, measure, cell }) {
  const head = el('tr', {}, el('th', { scope: 'col' }, corner), columns.map((column) => el('th', { scope: 'col' }, column.words)));
  const body = rows.map((row) =>
    el('tr', {}, el('th', { scope: 'row' }, row.words), columns.map((column) => heatCell(measure, cell(row, column)))));
  return scrolling(caption, el('table', { class: 'heats' }, captioned(caption, isTitled), el('thead', {}, head), el('tbody', {}, body)));
}

function heatCell(measure, content) {
  if (!content) return el('td', { class: 'heat none' }, NOT_STATED);
  const words = [el('span', {}, content.words), content.note ? el('small', {}, content.note) : null];
  const inside = content.go ? el('button', { type: 'button', title: content.title, click: () => go(content.go) }, words) : words;
  return el('td', { class: heatClass(measure, content.value) }, inside);
}
