/* Who stands out and why: score against execution, the flags, the peers, and the heap at full marks. */

function drawWho() {
  return [...scatter(), ...flags(), ...types(), ...heaps(), drawDepartments()];
}

/** What a report is marked with in the chart: a flag of a comparison, a fatal finding, or nothing. */
function markOf(report) {
  if (about('outliers', report.report_id).length) return 'outlier';
  return report.fatal_findings ? 'fatal' : 'plain';
}

const MARKS = {
  plain: { symbol: 'circle', size: 8, hue: 'first' },
  fatal: { symbol: 'triangle', size: 12, hue: 'second' },
  outlier: { symbol: 'diamond', size: 14, hue: 'third' },
};

const MOST_NAMES = 15;

/** Of so many points each is drawn smaller. */
const MANY = 400;

function scatter() {
  const reports = shownReports();
  const points = reports.filter((report) => !isMissing(figure(report, 'execution')) && !isMissing(figure(report, 'score')));
  const title = t('who.scatter', shownYear());
  const lacking = reports.length - points.length;
  const notes = [
    lacking ? t('who.lacking', lacking) : null,
    isWhole() ? null : carriedWords(),
  ].filter(Boolean);
  if (!points.length) return [el('h3', {}, title), paragraph(t('who.no.points', reports.length), 'empty')];
  return [
    el('h3', {}, title),
    chart({ key: 'scatter', label: t('chart.scatter', points.length), height: 440, options: () => scatterOptions(points) }),
    notes.length ? paragraph(joined(notes), 'note') : null,
  ].filter(Boolean);
}

function scatterOptions(points) {
  const namedOnes = new Set(points.filter((report) => markOf(report) !== 'plain')
    .sort((one, other) => oddness(other) - oddness(one)).slice(0, MOST_NAMES).map((report) => report.report_id));
  const rates = points.map((report) => figure(report, 'execution'));
  const farRight = Math.max(...rates) - 0.15 * (Math.max(...rates) - Math.min(...rates));
  const series = Object.entries(MARKS).map(([mark, { symbol, size, hue }]) => ({
    name: t(`mark.${mark}`), type: 'scatter', symbol, symbolSize: points.length > MANY ? size * 0.6 : size,
    itemStyle: { color: colour(hue), opacity: points.length > MANY ? 0.5 : 0.8 },
    data: points.filter((report) => markOf(report) === mark).map((report) => ({
      value: [figure(report, 'execution'), figure(report, 'score')], name: shortName(report), report: report.report_id,
      label: { show: namedOnes.has(report.report_id), position: figure(report, 'execution') > farRight ? 'left' : 'right' },
    })),
    label: { color: colour('ink'), formatter: ({ name }) => name, width: 170, overflow: 'truncate' },
    labelLayout: { hideOverlap: true },
  }));
  return {
    legend: legend({ type: 'scroll', itemWidth: 12, itemHeight: 12 }), grid: { left: 12, right: 40, top: 40, bottom: 34, containLabel: true },
    tooltip: {
      ...chartFrame().tooltip, trigger: 'item',
      formatter: ({ data }) => `${data.name}\n${t('measure.execution')} ${percent(data.value[0])}\n${t('measure.score')} ${decimal(data.value[1])}`,
    },
    xAxis: axis({ type: 'value', scale: true, name: `${t('measure.execution')} %`, nameLocation: 'middle', nameGap: 28 }),
    yAxis: axis({ type: 'value', scale: true, name: t('measure.score') }),
    series,
  };
}

/** How far a report is off: the greatest score of a comparison, then fatal findings. */
function oddness(report) {
  const scores = about('outliers', report.report_id).map((row) => Math.abs(row.score ?? 1));
  return Math.max(0, ...scores) * 100 + (report.fatal_findings ?? 0);
}

/** The flags of the year in one sentence each. */
function flags() {
  const rows = ofYear(inScope(sheets.outliers.map((row) => ({ ...reportOf(row.report_id), ...row }))));
  return [
    el('h3', {}, t('who.flags', shownYear())),
    list({
      key: 'flags', of: scopeKey(), caption: t('who.flags', shownYear()), isTitled: true, rows, empty: t('who.no.flags'), sort: 'score', isDescending: true,
      columns: [
        { key: 'department', head: t('department'), cell: (row) => departmentLink(row), sort: (row) => row.department },
        { key: 'measure', head: t('measure'), kind: 'short', cell: (row) => named('measure', row.measure), sort: (row) => row.measure },
        { key: 'verdict', head: t('verdict'), kind: 'short', cell: verdictWords, sort: (row) => row.verdict },
        { key: 'value', head: t('value'), kind: 'number', cell: (row) => decimal(row.value), sort: (row) => row.value },
        { key: 'score', head: t('distance'), kind: 'number', cell: (row) => decimal(row.score), sort: (row) => (isMissing(row.score) ? null : Math.abs(row.score)) },
        { head: t('why'), kind: 'sentence', cell: sentence },
      ],
    }),
  ];
}

/** What a comparison says, such as an outlier that is low. */
const verdictWords = (row) => [named('verdict', row.verdict), row.direction ? named('direction', row.direction) : ''].join(state.lang === 'en' ? ' ' : '');

/** How each type of department is spread in the year. */
function types() {
  const measure = state.measure;
  const rows = ofYear(ofCity(sheets.type_year))
    .filter((row) => !isMissing(spread(row, measure, 'median')) && (!state.type || row.department_type === state.type))
    .sort((one, other) => spread(other, measure, 'median') - spread(one, measure, 'median'));
  const title = t('who.types', shownYear(), t(`measure.${measure}`));
  if (!rows.length) return [el('h3', {}, title), paragraph(t('no.figures'), 'empty')];
  const name = (row) => named('type', row.department_type);
  return [
    el('h3', {}, title),
    chart({ key: 'types', label: t('chart.ranks', title), height: 90 + 26 * rows.length, options: () => spreadOptions(rows, measure, name, (row) => ({ type: row.department_type })) }),
    folded('types', t('numbers'), spreadTable('types', title, rows, measure, t('type'), name)),
  ];
}

/** How often each score and rate occurs; exactly a hundred is a column of its own. */
function heaps() {
  const measure = state.measure === 'execution' ? 'execution' : 'score';
  const steps = stepsOf(measure);
  const title = t('who.heaps', shownYear(), t(`measure.${measure}`));
  if (!steps.length) return [el('h3', {}, title), paragraph(t('no.figures'), 'empty')];
  const count = steps.reduce((sum, [, n]) => sum + n, 0);
  const full = steps.find(([step]) => step === 100)?.[1] ?? 0;
  return [
    el('h3', {}, title),
    chart({ key: 'heaps', label: t('chart.heaps', count, full), height: 280, options: () => heapOptions(steps, measure) }),
    isFiltered() && !isWhole() ? paragraph(carriedWords(), 'left-out') : null,
    ...verdicts(measure === 'score' ? 'score_share' : 'execution'),
    folded('heaps', t('numbers'), list({
      key: 'heaps', of: scopeKey(), caption: title, isTitled: true, rows: steps,
      columns: [
        { head: t('from.to'), cell: ([step]) => stepWords(step) },
        { head: t('count'), kind: 'number', cell: ([, n]) => whole(n) },
      ],
    })),
  ].filter(Boolean);
}

const isFiltered = () => Boolean(state.district || state.type || state.theme || state.q.trim());

/** Counts by step: of all reports, or of those that the filters let through. */
function stepsOf(measure) {
  const place = page.histograms.find((one) => one.city === shownCity().name && one.year === shownYear());
  if (!isFiltered()) return place?.[measure] ?? [];
  const counts = new Map();
  for (const report of shownReports()) {
    const value = figure(report, measure);
    if (isMissing(value)) continue;
    const step = Math.max(-1, value > 100 ? Math.ceil(value) : Math.floor(value));
    counts.set(step, (counts.get(step) ?? 0) + 1);
  }
  return [...counts].sort(([one], [other]) => one - other);
}

const stepWords = (step) => (step < 0 ? '< 0' : step === 100 ? '= 100' : step > 100 ? `${step - 1}–${step}` : `${step}–${step + 1}`);

const LEAST_STEP = 60;

function heapOptions(steps, measure) {
  const counts = new Map(steps);
  const first = Math.max(Math.min(...counts.keys()), LEAST_STEP);
  const last = Math.max(...counts.keys(), 100);
  const below = steps.filter(([step]) => step < first).reduce((sum, [, n]) => sum + n, 0);
  const bars = below ? [{ words: `< ${first}`, n: below, step: -1 }] : [];
  for (let step = first; step <= last; step++) bars.push({ words: stepWords(step), n: counts.get(step) ?? 0, step });
  return {
    grid: { left: 12, right: 20, top: 30, bottom: 30, containLabel: true },
    aria: { enabled: true, decal: { show: true, decals: [{ symbol: 'none' }] } },
    tooltip: { ...chartFrame().tooltip, trigger: 'item', formatter: ({ name, value }) => `${t(`measure.${measure}`)} ${name}: ${value}` },
    xAxis: axis({ type: 'category', data: bars.map((bar) => bar.words), axisLabel: { hideOverlap: true } }),
    yAxis: axis({ type: 'value', minInterval: 1 }),
    series: [{
      type: 'bar', barCategoryGap: '15%',
      data: bars.map((bar) => ({ value: bar.n, itemStyle: { color: colour(bar.step === 100 ? 'second' : 'first') }, label: { show: bar.step === 100, position: 'top', align: 'right', color: colour('ink'), formatter: t('full.count', bar.n) } })),
    }],
  };
}

/** What the comparisons say of whole groups about a measure. */
function verdicts(measure) {
  const rows = ofYear(sheets.verdicts).filter((row) => row.rule === 'ceiling' && row.measure === measure);
  if (!rows.length) return [];
  return [el('ul', { class: 'verdicts' }, rows.map((row) => el('li', {}, sentence(row))))];
}
