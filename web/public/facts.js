// How right a phone's clock is, for whoever opens «this page»: fetched then, since hardly anybody does. The figures are those
// of core/clock's `Vitals`; whether they are seen is the answer.
export function tell({ bound, offset, samples, age, trip }, words) {
  const facts = document.getElementById("clock");
  if (!facts?.open) return false;
  const figures = [bound, offset, samples, age[0] / 1_000, trip ?? NaN];
  facts.lastElementChild.textContent = words.replace(/#(\d)/g, (_, no) => `\u2066${Number.isFinite(figures[no]) ? Math.ceil(figures[no]) : "–"}\u2069`);
  return true;
}
