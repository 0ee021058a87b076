/* Where: districts year by year, and the districts of a year with their spread. */

function drawWhere() {
  const districts = ofCity(sheets.district_year);
  if (!districts.length) return [paragraph(t('nothing'), 'empty')];
  return [measureSwitch(), ...districtHeat(districts), ...districtRanks(ofYear(districts))];
}

/** Which measure is compared. */
function measureSwitch() {
  const choice = (measure) =>
    el('label', {}, el('input', { type: 'radio', name: 'measure', value: measure, checked: state.measure === measure, change: () => go({ measure }) }), t(`measure.${measure}`));
  return el('fieldset', { class: 'switch' }, el('legend', {}, t('measure')), Object.keys(MEASURES).map(choice));
}

const byCode = (one, other) => (one.division_code ?? '').localeCompare(other.division_code ?? '');

function districtHeat(districts) {
  const measure = state.measure;
  const { value, n, print } = MEASURES[measure];
  const years = distinct(districts.map((row) => row.fiscal_year)).sort((a, b) => a - b);
  const keys = distinct([...districts].sort(byCode).map(districtKey));
  const at = new Map(districts.map((row) => [`${districtKey(row)} ${row.fiscal_year}`, row]));
  const cell = (row, column) => {
    const group = at.get(`${row.key} ${column.key}`);
    if (!group) return null;
    return {
      value: group[value], words: print(group[value]), note: `n=${group[n]}`,
      title: t('heat.title', districtName(row.key), column.key), go: { district: row.key, year: String(column.key) },
    };
  };
  return [
    heatTable({
      caption: t('where.heat', t(`measure.${measure}`)), corner: t('district'), measure, cell,
      rows: keys.map((key) => ({ key, words: districtName(key) })), columns: years.map((key) => ({ key, words: String(key) })),
    }),
    heatLegend(measure),
    paragraph(t(`where.note.${measure}`), 'note'),
    ...leftOut({ sheet: 'district_year' }),
  ];
}

/** The districts of the year by their median, with quartiles, n and extremes. */
function districtRanks(districts) {
  const measure = state.measure;
  const rows = districts.filter((row) => !isMissing(spread(row, measure, 'median')));
  const title = t('where.ranks', shownYear(), t(`measure.${measure}`));
  if (!rows.length) return [el('h3', {}, title), paragraph(t('no.figures'), 'empty')];
  rows.sort((one, other) => spread(other, measure, 'median') - spread(one, measure, 'median'));
  return [
    el('h3', {}, title),
    chart({ key: 'ranks', label: t('chart.ranks', title), height: 90 + 30 * rows.length, options: () => spreadOptions(rows, measure, (row) => districtName(districtKey(row)), (row) => ({ district: districtKey(row) })) }),
    folded('ranks', t('numbers'), spreadTable('ranks', title, rows, measure, t('district'), (row) => districtName(districtKey(row)))),
  ];
}

/** Ranges from the least to the most with the quartiles as a box, one row each, the best on top. */
function spreadOptions(rows, measure, name, target) {
  const parts = ['least', 'lower_quartile', 'median', 'upper_quartile', 'most'];
  const data = [...rows].reverse();
  const print = MEASURES[measure].print;
  return {
    grid: { left: 12, right: 30, top: 10, bottom: 30, containLabel: true },
    tooltip: {
      ...chartFrame().tooltip, trigger: 'item',
      formatter: ({ dataIndex }) => {
        const row = data[dataIndex];
        return [name(row), `n = ${row[`${measure}_departments`]}`, ...parts.map((part) => `${t(`part.${part}`)} ${print(spread(row, measure, part))}`)].join('\n');
      },
    },
    xAxis: axis({ type: 'value', scale: true, axisLabel: { hideOverlap: true } }),
    yAxis: axis({ type: 'category', data: data.map((row) => `${name(row)} (${row[`${measure}_departments`]})`), axisLabel: { width: 150, overflow: 'truncate', interval: 0 } }),
    series: [{
      type: 'boxplot', boxWidth: [6, 16],
      data: data.map((row) => ({ value: parts.map((part) => spread(row, measure, part)), go: target(row) })),
      itemStyle: { color: colour('box'), borderColor: colour('first'), borderWidth: 1.5 },
    }, {
      type: 'scatter', symbol: 'diamond', symbolSize: 9, silent: true, itemStyle: { color: colour('second') },
      data: data.map((row, place) => [spread(row, measure, 'median'), place]),
    }],
  };
}

function spreadTable(key, caption, rows, measure, head, name) {
  const print = MEASURES[measure].print;
  const part = (which) => ({
    key: which, head: t(`part.${which}`), kind: 'number',
    cell: (row) => print(spread(row, measure, which)), sort: (row) => spread(row, measure, which),
  });
  return list({
    key, of: scopeKey() + measure, caption, isTitled: true, rows,
    columns: [
      { key: 'name', head, cell: name, sort: name },
      { key: 'n', head: 'n', kind: 'number', cell: (row) => whole(row[`${measure}_departments`]), sort: (row) => row[`${measure}_departments`] },
      ...['median', 'mean', 'lower_quartile', 'upper_quartile', 'least', 'most'].map(part),
    ],
  });
}
