/* Filters, the search box and the language; what they say is in the address. */

const TYPING_PAUSE = 200;

function drawControls() {
  const reports = ofCity(sheets.reports);
  const years = yearsOfCity().map((year) => [String(year), String(year)]);
  const districts = distinct([...ofCity(sheets.district_year)].sort(byCode).map(districtKey)).map((key) => [key, districtName(key)]);
  const types = distinct([...ofCity(sheets.type_year), ...reports].map((row) => row.department_type).filter(Boolean)).sort().map((id) => [id, named('type', id)]);
  const themes = distinct(sheets.theme_year.map((row) => row.theme)).filter((id) => id !== 'none').sort().map((id) => [id, `${id} ${themeName(id)}`]);
  const cities = page.cities.map((city) => [cityKey(city.name), city.name ?? t('unknown.city')]);
  return [
    cities.length > 1 ? choice('city-choice', 'city', t('city'), cities, cityKey(shownCity().name)) : null,
    choice('year', 'year', t('year'), years, String(shownYear() ?? '')),
    choice('district', 'district', t('district'), [['', t('all')], ...districts], state.district),
    choice('type', 'type', t('type'), [['', t('all')], ...types], state.type),
    choice('theme', 'theme', t('theme'), [['', t('all')], ...themes], state.theme),
    searchBox(),
    el('button', { type: 'button', id: 'clear', click: () => { go({ year: '', district: '', type: '', theme: '', q: '', sort: '' }); document.getElementById('year').focus(); } }, t('clear')),
    languageSwitch(),
    el('p', { id: 'found', role: 'status' }, foundWords()),
  ].filter(Boolean);
}

/** How many departments pass; of those that the page carries where it has not all. */
const foundWords = () => t(isWhole() ? 'found' : 'found.carried', shownYear() ?? NOT_STATED, whole(shownReports().length));

function choice(id, key, label, options, chosen) {
  const select = el('select', { id, change: (event) => go({ [key]: event.target.value }) },
    options.map(([value, words]) => el('option', { value, selected: value === chosen }, words)));
  return el('label', { for: id }, el('span', {}, label), select);
}

let typing = 0;

function searchBox() {
  const search = (event) => {
    const q = event.target.value;
    clearTimeout(typing);
    typing = setTimeout(() => slip({ q }), TYPING_PAUSE);
  };
  return el('label', { for: 'search', class: 'search' }, el('span', {}, t('search')),
    el('input', { id: 'search', type: 'search', value: state.q, placeholder: t('search.hint'), autocomplete: 'off', input: search }));
}

/** The button is named in the language that it changes to. */
function languageSwitch() {
  const other = state.lang === 'en' ? 'zh' : 'en';
  return el('button', { type: 'button', id: 'language', lang: LANGUAGES[other], click: () => go({ lang: other }) }, t('language.other'));
}
