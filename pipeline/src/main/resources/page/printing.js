/* On paper every chart is there, in light colours and as wide as the sheet. */

const PAPER_WIDTH = '680px';

function toPaper() {
  document.documentElement.classList.add('paper');
  for (const { box } of chartsShown) box.style.width = PAPER_WIDTH;
  redrawCharts(true);
}

function fromPaper() {
  document.documentElement.classList.remove('paper');
  for (const { box } of chartsShown) box.style.width = '';
  redrawCharts(false);
}

window.addEventListener('beforeprint', toPaper);
window.addEventListener('afterprint', fromPaper);
