import type { TableTexts } from "../de/table";

export const table: TableTexts = {
  title: "This is how the table is taken over",
  summary: (taken: number, leftOut: number) =>
    [
      taken === 1 ? "1 row is taken over" : `${taken} rows are taken over`,
      leftOut === 0 ? "" : `, ${leftOut} left out`,
      ".",
    ].join(""),
  column: (position: number, heading: string) =>
    heading === "" ? `Column ${position}` : `Column ${position}, “${heading}”`,
  examples: (cells: readonly string[]) => `for example ${cells.join(" · ")}`,
  leaveOut: "leave out",
  choose: "Please choose",
  mustChoose: "Please choose what this column holds.",
  usedTwice: "Two columns are the same: please choose only one.",
  missing: (name: string) => `No column is “${name}”.`,
  columnReasons: {
    numbering: "numbers the rows",
    officialKey: "official key",
    hidden: "hidden on the sheet",
    unknown: "unknown heading",
  },
  rowReasons: {
    heading: "heading",
    sum: "sum",
    source: "source or note",
    hidden: "hidden on the sheet",
    group: "heading of the rows below",
  },
  doubts: {
    sumPerhaps: "as large as other rows together: a sum?",
    nameless: "without a name",
    twice: "is further up already",
  },
  notTaken: (reason: string) => `left out: ${reason}`,
  notChosen: "left out",
  filled: "as above",
  unreadable: (name: string) => `${name} cannot be read and stays as it is`,
  completed: (name: string) => `${name}: the year was missing and is added`,
  row: (position: number) => `row ${position}`,
  numbered: "The numbers before the names are left out.",
  fill: (name: string) => `Empty cells in “${name}” are as above`,
  more: (count: number) => (count === 1 ? "Show 1 more row" : `Show ${count} more rows`),
  take: "Take over the table",
  noRows: "It has no row that can be taken over.",
};
