/** What the pane needs to change the sheets of a grant year, in one file. */
export { changeGrantYear } from "./changeGrantYear";
export { undoChange } from "./undoChange";
