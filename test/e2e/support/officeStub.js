/**
 * Stands in for office.js where a test only looks at the pane: it answers as `window.office` says,
 * and Excel.run gives the outcomes that the test has put into `window.outcomes`, one after another.
 * What is written into cells is tested with the real client and the embedded host.
 */
const { host = "Excel", language = "de-DE", theme, hangs = false } = window.office ?? {};

/** What Excel keeps in the workbook, kept until the page's window is closed. */
const settings = {
  get: (name) => JSON.parse(sessionStorage.getItem(name)),
  set: (name, value) => sessionStorage.setItem(name, JSON.stringify(value)),
  remove: (name) => sessionStorage.removeItem(name),
  saveAsync: (callback) => callback({ status: "succeeded" }),
};

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
  context: {
    displayLanguage: host === null ? undefined : language,
    officeTheme: theme,
    document: host === null ? undefined : { settings },
  },
  onReady: (ready) =>
    new Promise((resolve) => {
      if (hangs) return;
      setTimeout(() => {
        ready?.({ host, platform: null });
        resolve({ host, platform: null });
      });
    }),
};
