/* What the page shows is told by its address, so that it can be sent, reloaded and gone back to. */

const DEFAULTS = { city: '', year: '', district: '', type: '', theme: '', q: '', lang: 'zh', measure: 'execution', report: '', sort: '' };
const SECTIONS = ['city', 'where', 'who', 'problems', 'review', 'gaps', 'restated'];

let state = { ...DEFAULTS };

/** The state that an address tells; what it does not know is left alone. */
function stateOf(hash) {
  const told = new URLSearchParams(hash.replace(/^#/, ''));
  const next = { ...DEFAULTS };
  for (const key of Object.keys(DEFAULTS)) if (told.has(key)) next[key] = told.get(key);
  if (!Object.hasOwn(LANGUAGES, next.lang)) next.lang = DEFAULTS.lang;
  if (!Object.hasOwn(MEASURES, next.measure)) next.measure = DEFAULTS.measure;
  for (const filter of Object.keys(FILTERED)) if (!FILTERED[filter]().has(next[filter])) next[filter] = '';
  return next;
}

/** What each filter can be set to: a filter that no control shows would leave an empty page behind. */
const FILTERED = {
  district: () => new Set([...sheets.district_year, ...sheets.reports].map(districtKey)),
  type: () => new Set([...sheets.type_year, ...sheets.reports].map((row) => row.department_type)),
  theme: () => new Set(sheets.theme_year.map((row) => row.theme)),
};

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
