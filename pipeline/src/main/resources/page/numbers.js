/* Figures as people read them; what is not stated is a dash and never a zero. */

const NOT_STATED = '—';
const isMissing = (value) => value === null || value === undefined;

const plain = (value, places) =>
  value.toLocaleString('zh-CN', { minimumFractionDigits: places, maximumFractionDigits: places });

const whole = (value) => (isMissing(value) ? NOT_STATED : plain(value, 0));
const decimal = (value) => (isMissing(value) ? NOT_STATED : plain(value, 2));
const percent = (value) => (isMissing(value) ? NOT_STATED : `${plain(value, 2)}%`);

/** Yuan as 万元 or million yuan, in tables. */
function money(yuan) {
  if (isMissing(yuan)) return NOT_STATED;
  return state.lang === 'en' ? plain(yuan / 1e6, 2) : plain(yuan / 1e4, 2);
}

/** Yuan with the unit, in 亿元 where that is shorter. */
function moneyWithUnit(yuan) {
  if (isMissing(yuan)) return NOT_STATED;
  if (state.lang === 'en') return `${plain(yuan / 1e6, 2)} million yuan`;
  return Math.abs(yuan) >= 1e8 ? `${plain(yuan / 1e8, 2)} 亿元` : `${plain(yuan / 1e4, 2)} 万元`;
}

/** Yuan to the last fen, for what a report prints. */
function exactMoney(yuan) {
  if (isMissing(yuan)) return NOT_STATED;
  if (state.lang === 'en') return `${plain(yuan, 2)} yuan`;
  return `${(yuan / 1e4).toLocaleString('zh-CN', { minimumFractionDigits: 2, maximumFractionDigits: 6 })} 万元`;
}

/** A change with its sign and an arrow, so that it does not hang on a colour. */
function change(value, unit) {
  if (isMissing(value)) return NOT_STATED;
  const shown = Math.round(value * 100) / 100;
  const arrow = shown > 0 ? '▲ +' : shown < 0 ? '▼ ' : '＝ ';
  return `${arrow}${plain(shown === 0 ? 0 : shown, 2)}${unit}`;
}

/** What each measure is called in the tables, and how it is printed. */
const MEASURES = {
  execution: { unit: '_pct', print: percent, value: 'execution_weighted_pct', n: 'execution_weighted_departments' },
  adjustment: { unit: '_pct', print: percent, value: 'adjustment_weighted_pct', n: 'adjustment_weighted_departments' },
  score: { unit: '_points', print: decimal, value: 'score_median_points', n: 'score_departments' },
};

/** One number of a measure's distribution in a group. */
const spread = (row, measure, part) => row[`${measure}_${part}${MEASURES[measure].unit}`];

/** A report's figure of a measure; scores out of a hundred only. */
function figure(report, measure) {
  if (measure === 'score') return (report.full_marks_points ?? 100) === 100 ? report.score_points : null;
  return report[`${measure}_pct`];
}
