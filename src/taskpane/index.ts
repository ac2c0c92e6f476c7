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

void import(/* webpackChunkName: "pane" */ "./startPane");
