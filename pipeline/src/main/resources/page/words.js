/* The page's own words in the language that is chosen. */

const LANGUAGES = { zh: 'zh-CN', en: 'en' };

/** A word of the page, with {0}, {1} … replaced. */
function t(key, ...values) {
  const word = page.texts[state.lang][key] ?? page.texts.zh[key] ?? key;
  return word.replace(/\{(\d)\}/g, (whole, place) => String(values[place] ?? whole));
}

/** The name of something that the page may not know: then its id. */
function named(kind, id) {
  if (id === null || id === undefined) return t('unknown');
  return page.texts[state.lang][`${kind}.${id}`] ?? id;
}

const themeNames = new Map(sheets.theme_year.map((row) => [row.theme, row]));

/** A theme's name, with its id where a table needs it short. */
function themeName(id) {
  const row = themeNames.get(id);
  return (state.lang === 'en' ? row?.theme_en : row?.theme_zh) ?? named('theme', id);
}

/** A sentence that a table has in both languages. */
const sentence = (row) => (state.lang === 'en' ? row.sentence_en : row.sentence_zh) ?? '';

/** The municipal level has no district. */
const MUNICIPAL = '市本级';

const districtKey = (row) => row.district ?? MUNICIPAL;

const districtName = (key) => (key === MUNICIPAL ? t('municipal') : key);

/** A department without its city, which all of them have before their names. */
function shortName(row) {
  const name = row.department ?? '';
  return row.city && name.startsWith(row.city) && name.length > row.city.length
    ? name.slice(row.city.length)
    : name;
}

/** Two texts joined as the language joins sentences. */
const joined = (parts) => parts.filter(Boolean).join(state.lang === 'en' ? '; ' : '；');
