import { sameSheetName } from "../naming";
import type { ReadGrantYear } from "../read/readGrantYear";
import type { CellFinding } from "./cellFinding";
import { type Asking, inspectCells } from "./inspectCells";
import type { Inspected } from "./inspected";
import { lostFormulas, sheetsOf } from "./lostFormulas";

/** Several formulas may name one cell. */
const onceEach = (findings: readonly CellFinding[]): CellFinding[] => [
  ...new Map(findings.map((each) => [JSON.stringify({ ...each, remedy: 0 }), each])).values(),
];

/**
 * What is wrong in the cells of a workbook: in those that call KIM anywhere, and on the sheets of
 * its grant years. An error that comes from another finding is told with that one alone.
 */
export function inspectWorkbook(
  inspected: Inspected,
  grantYears: readonly Pick<ReadGrantYear, "grantYear" | "variant">[],
  asking?: Asking,
): CellFinding[] {
  const { sheets } = inspected;
  const books = grantYears.map((read) => ({ read, names: sheetsOf(read, sheets) }));
  const ofBook = new Set(books.flatMap(({ names }) => names));
  const findings = [
    ...books.flatMap(({ read }) => lostFormulas(read, sheets)),
    ...inspectCells(inspected, (name) => ofBook.has(name), asking),
  ];
  const roots = findings.filter(({ code }) => code !== "errorInherited");
  const isFollowing = ({ code, sheetName, at = "" }: CellFinding): boolean => {
    if (code !== "errorInherited") return false;
    const [, named = sheetName, cell] = /^(?:'(.*)'!)?(.*)$/u.exec(at) ?? [];
    const own = books.find(({ names }) => names.includes(sheetName))?.names ?? [];
    return roots.some(
      (root) =>
        own.includes(root.sheetName) ||
        (sameSheetName(root.sheetName, named) && root.address === cell),
    );
  };
  return onceEach(findings.filter((finding) => !isFollowing(finding)));
}
