/**
 * Stands in for office.js where a test only looks at the pane: it answers as `window.office` says,
 * and Excel.run gives the outcomes that the test has put into `window.outcomes`, one after another.
 * What is written into cells is tested with the real client and the embedded host.
 */
const { host = "Excel", language = "de-DE", theme, hangs = false } = window.office ?? {};

window.associated = [];
window.CustomFunctions = { associate: (id) => window.associated.push(id) };
window.Excel = {
  run: async () => {
    const outcome = window.outcomes.shift();
    if (outcome.code) throw Object.assign(new Error(outcome.message), { code: outcome.code });
    return outcome.kind === "pending" ? new Promise(() => undefined) : outcome;
  },
};
window.Office = {
  HostType: { Excel: "Excel" },
  context: { displayLanguage: host === null ? undefined : language, officeTheme: theme },
  onReady: (ready) =>
    new Promise((resolve) => {
      if (hangs) return;
      setTimeout(() => {
        ready?.({ host, platform: null });
        resolve({ host, platform: null });
      });
    }),
};
