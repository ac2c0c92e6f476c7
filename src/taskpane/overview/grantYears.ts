/** What the overview needs of the engine, in a file of its own: the page is there before it. */
export { GrantYearCard } from "./GrantYearCard";
export { readSheets } from "./readSheets";
