/* Puts charts and controls in the place of the plain tables, and draws anew what the address changes. */

const DRAWINGS = { city: drawCity, where: drawWhere, who: drawWho, problems: drawProblems, review: drawReview, gaps: drawGaps, restated: drawRestated };

const FOCUSABLE = 'a, button, input, select, summary, [tabindex]';

function drawSection(id) {
  const body = document.querySelector(`#${id} > .body`);
  const focused = [...body.querySelectorAll(FOCUSABLE)].indexOf(document.activeElement);
  dropCharts(body);
  body.replaceChildren(...DRAWINGS[id]().filter(Boolean));
  if (focused >= 0) body.querySelectorAll(FOCUSABLE)[focused]?.focus();
}

/** Goes to a section without losing what the address tells. */
function scrollToSection(event) {
  event.preventDefault();
  const heading = document.getElementById(`${event.target.hash.slice(1)}-title`);
  heading.setAttribute('tabindex', '-1');
  heading.scrollIntoView();
  heading.focus({ preventScroll: true });
}

/** The words outside of the sections. */
function drawFrame() {
  document.documentElement.lang = LANGUAGES[state.lang];
  document.title = t('title');
  document.getElementById('title').textContent = t('title');
  document.getElementById('carried').textContent = carriedWords();
  document.getElementById('notes').textContent = t('footer');
  document.querySelector('.skip').textContent = t('skip');
  document.getElementById('contents').setAttribute('aria-label', t('contents'));
  for (const link of document.querySelectorAll('#contents a')) link.textContent = t(`section.${link.hash.slice(1)}`);
  for (const id of Object.keys(DRAWINGS)) document.getElementById(`${id}-title`).textContent = t(`section.${id}`);
}

/** Draws the controls without taking the focus or the caret from them. */
function refreshControls() {
  const box = document.getElementById('controls');
  const active = document.activeElement;
  const focused = active && box.contains(active) ? active.id : null;
  if (focused === 'search') {
    document.getElementById('found').textContent = foundWords();
    if (active.value.trim() === state.q.trim()) return;
  }
  box.replaceChildren(...drawControls());
  if (focused) document.getElementById(focused)?.focus();
}

/** Shows the state; `before` is what was shown, or null at the start. */
function show(before) {
  const { report: now, ...shown } = state;
  const { report: then, ...was } = before ?? {};
  if (!before || JSON.stringify(shown) !== JSON.stringify(was)) {
    if (!before || state.lang !== before.lang) drawFrame();
    refreshControls();
    const isOnlySort = before && JSON.stringify({ ...shown, sort: '' }) === JSON.stringify({ ...was, sort: '' });
    for (const id of isOnlySort ? ['who'] : Object.keys(DRAWINGS)) drawSection(id);
  }
  if (!before || now !== then || shown.lang !== was.lang) showPanel();
}

window.addEventListener('popstate', follow);
window.addEventListener('hashchange', follow);
document.getElementById('panel').addEventListener('cancel', (event) => { event.preventDefault(); go({ report: '' }); });
document.getElementById('panel').addEventListener('click', (event) => { if (event.target.id === 'panel') go({ report: '' }); });
for (const link of document.querySelectorAll('#contents a')) link.addEventListener('click', scrollToSection);
document.documentElement.classList.add('scripted');
state = stateOf(location.hash);
show(null);
