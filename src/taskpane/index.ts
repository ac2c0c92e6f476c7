/**
 * Entry of the one page that Excel keeps open as long as the workbook is (shared runtime).
 * The functions come first, so that formulas are answered before anything else is loaded.
 */
import "../functions";
import { languageOf, setLanguage } from "../locales/language";

// The language of error messages: before the pane is there, and without it.
void Office.onReady(() => {
  setLanguage(languageOf(Office.context.displayLanguage ?? navigator.language));
});

import(/* webpackChunkName: "pane" */ "./startPane").catch(() => {
  // The page itself has the words, in both languages: texts of the pane have not arrived either.
  document.getElementById("starting")!.hidden = true;
  document.getElementById("broken")!.hidden = false;
});
