/**
 * Entry of the one page that Excel keeps open as long as the workbook is (shared runtime).
 * The functions come first, so that formulas are answered before anything else is loaded.
 */
import "../functions";
import { spokenLanguage } from "./spokenLanguage";

const pane = import(/* webpackChunkName: "pane" */ "./startPane");

/** Shows the pane once Excel answers; until then the page says that it is waiting. */
Promise.all([pane, spokenLanguage, Office.onReady()])
  .then(([{ startPane }, language, { host }]) => startPane(language, host))
  .catch(() => {
    // The page itself has the words, in both languages: texts of the pane have not arrived either.
    document.getElementById("starting")!.hidden = true;
    document.getElementById("broken")!.hidden = false;
  });
