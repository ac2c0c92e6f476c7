/**
 * Entry of the one page that Excel keeps open as long as the workbook is (shared runtime).
 * The functions come first, so that formulas are answered before anything else is loaded.
 */
import "../functions";
