/* What the page shows is told by its address, so that it can be sent, reloaded and gone back to. */

const DEFAULTS = { city: '', year: '', district: '', type: '', theme: '', q: '', lang: 'zh', measure: 'execution', report: '', sort: '' };
const SECTIONS = ['city', 'where', 'who', 'problems', 'review', 'gaps', 'restated'];

let state = { ...DEFAULTS };

/** The state that an address tells; what it does not know is left alone. */
function stateOf(hash) {
  const told = new URLSearchParams(hash.replace(/^#/, ''));
  const next = { ...DEFAULTS };
  for (const key of Object.keys(DEFAULTS)) if (told.has(key)) next[key] = told.get(key);
  if (!(next.lang in LANGUAGES)) next.lang = DEFAULTS.lang;
  if (!(next.measure in MEASURES)) next.measure = DEFAULTS.measure;
  return next;
}

/** The address of a state, with what differs from an untouched page. */
function hashOf(wanted) {
  const told = new URLSearchParams();
  for (const [key, value] of Object.entries(wanted)) if (value !== DEFAULTS[key]) told.set(key, value);
  return `#${told}`;
}

const hashWith = (changes) => hashOf({ ...state, ...changes });

/** Goes to a state, as following a link does. */
function go(changes) {
  const hash = hashWith(changes);
  if (hash !== (location.hash || '#')) history.pushState(null, '', hash);
  follow();
}

/** Goes to a state without a step to go back to, as while typing. */
function slip(changes) {
  history.replaceState(null, '', hashWith(changes));
  follow();
}

/** Shows what the address tells. A bare name of a section is a place to scroll to. */
function follow() {
  const name = location.hash.slice(1);
  const isPlace = !name.includes('=') && name !== '' && document.getElementById(name);
  const before = state;
  if (!isPlace) state = stateOf(location.hash);
  show(before);
}
