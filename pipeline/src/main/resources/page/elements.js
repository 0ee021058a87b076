/* Elements are made from words and never from markup: nothing that an input holds can become one. */

/** An element; attributes that are functions listen, those that are null or false are left out. */
function el(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (typeof value === 'function') element.addEventListener(name, value);
    else element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children.flat(3).filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

const paragraph = (words, kind = null) => el('p', { class: kind }, words);

/** A link to a department's panel; a department that the page does not carry is only named. */
function departmentLink(row, words = row.department) {
  if (!row.report_id || (!reportOf(row.report_id) && !reviewOf(row.report_id))) return words;
  const open = (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    go({ report: row.report_id });
  };
  return el('a', { href: hashWith({ report: row.report_id }), 'data-report': row.report_id, click: open }, words);
}

/** A mark of how grave something is: a sign and a word, beside the colour. */
function severity(level) {
  const signs = { fatal: '■', warning: '▲', info: '○' };
  return el('span', { class: `severity ${level in signs ? level : 'info'}` }, `${signs[level] ?? '○'} ${named('severity', level)}`);
}

/** A box that scrolls by itself, also by keys, when what is in it is wider than the page. */
const scrolling = (label, ...children) =>
  el('div', { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': label }, ...children);

/** Details that open; open ones stay open while the page is drawn anew. */
const opened = new Set();

function folded(key, words, ...children) {
  const remember = (event) => (event.target.open ? opened.add(key) : opened.delete(key));
  return el('details', { open: opened.has(key), toggle: remember }, el('summary', {}, words), ...children);
}

/** A table's caption; under a heading that says the same it is for those only who do not see the heading. */
const captioned = (words, isTitled) => el('caption', { class: isTitled ? 'unseen' : null }, words);
