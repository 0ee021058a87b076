/* Charts are drawn when they come into view, in the colours of the page, and without any HTML in them. */

const chartsShown = new Set();

/** A colour of the page by its name in the styles. */
const colour = (name) => getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();

/** What all charts have in common. */
function chartFrame() {
  return {
    animation: false,
    backgroundColor: 'transparent',
    textStyle: { color: colour('ink'), fontFamily: getComputedStyle(document.body).fontFamily },
    tooltip: {
      renderMode: 'richText', confine: true,
      backgroundColor: colour('raised'), borderColor: colour('line'), textStyle: { color: colour('ink'), fontSize: 13 },
    },
  };
}

/** An axis in the colours of the page. */
const axis = (more) => ({
  nameTextStyle: { color: colour('faint') },
  axisLabel: { color: colour('ink'), ...more.axisLabel },
  axisLine: { lineStyle: { color: colour('line') } },
  splitLine: { show: more.type !== 'category', lineStyle: { color: colour('grid') } },
  ...Object.fromEntries(Object.entries(more).filter(([key]) => key !== 'axisLabel')),
});

const legend = (more = {}) => ({ top: 0, itemWidth: 26, itemHeight: 11, textStyle: { color: colour('ink') }, ...more });

/**
 * A figure with a chart. `options(width)` is asked when it is drawn; `label` says what is in it to who cannot see
 * it, and where the numbers are. A click on something with a report opens that report.
 */
function chart({ key, label, height, options }) {
  const box = el('div', { class: 'chart', role: 'img', 'aria-label': label, 'data-chart': key });
  box.style.height = `${height}px`;
  const shown = { box, options, instance: null };
  chartsShown.add(shown);
  observer?.observe(box);
  return el('figure', {}, box, el('figcaption', {}, label));
}

const observer = 'IntersectionObserver' in window
  ? new IntersectionObserver((entries) => {
      for (const entry of entries) if (entry.isIntersecting) drawChart(chartOf(entry.target));
    }, { rootMargin: '300px' })
  : null;

const chartOf = (box) => [...chartsShown].find((shown) => shown.box === box);

function drawChart(shown) {
  if (!shown || shown.instance || typeof echarts === 'undefined' || !shown.box.isConnected) return;
  shown.instance = echarts.init(shown.box, null, { renderer: 'canvas' });
  shown.instance.setOption({ ...chartFrame(), ...shown.options(shown.box.clientWidth) });
  shown.instance.on('click', (event) => {
    const report = event.data?.report;
    if (report && reportOf(report)) go({ report });
    else if (event.data?.go) go(event.data.go);
  });
}

/** Lets go of the charts in an element that is to be drawn anew. */
function dropCharts(element) {
  for (const shown of chartsShown) {
    if (!element.contains(shown.box)) continue;
    observer?.unobserve(shown.box);
    shown.instance?.dispose();
    chartsShown.delete(shown);
  }
}

/** Draws charts again where colours or sizes are others; `all` draws those too that were never in view. */
function redrawCharts(all) {
  for (const shown of chartsShown) {
    const isDrawn = shown.instance !== null;
    shown.instance?.dispose();
    shown.instance = null;
    if (isDrawn || all) drawChart(shown);
  }
}

let resizing = 0;

window.addEventListener('resize', () => {
  cancelAnimationFrame(resizing);
  resizing = requestAnimationFrame(() => { for (const shown of chartsShown) shown.instance?.resize(); });
});

window.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => redrawCharts(false));
