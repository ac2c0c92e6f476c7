/** What the overview needs of the engine, in a file of its own: the page is there before it. */
export { CopiedSheets } from "./CopiedSheets";
export { GrantYearCard } from "./GrantYearCard";
export { ManualCalculation } from "../excel/ManualCalculation";
export { UnknownFormulas } from "./UnknownFormulas";
export { readSheets } from "./readSheets";
