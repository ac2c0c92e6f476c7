import type { Cell } from "../../layout/operation";
import type { Book } from "../book";
import { type CalcColumn, type CalcPlaces, type CalcSheet, column } from "./calcColumn";
import { hasSlices } from "./sliceColumns";
import { quoted } from "./formulaParts";
import { stepsOf } from "./stepsOf";

/** A step, what it is called here, and the width of its column. */
type Explained = readonly [id: string, heading: Cell, width: number];

/** What KIM says of each step that a function calculates, as far as the sheets have it: a row per body. */
export function sentenceColumns(
  book: Book,
  places: CalcPlaces,
  sheets: readonly CalcSheet[],
): CalcColumn[] {
  const { columns, open } = book.texts;
  const at = (id: string): string => places.spill(id, "sentenceCalculation");
  const keyed = book.years.map((_, index) => `keyYear${index}`).filter((id) => places.has(id));
  const saidOf = (id: string): string | undefined => {
    const sheet = sheets.find((one) => one.columns.some((column) => column.id === id));
    const step = sheet?.columns.find((one) => one.id === id);
    return sheet && step && stepsOf(sheet, step);
  };
  const isKeyed = keyed.length > 0;
  const posts = isKeyed ? 28 : 24;
  const explained: readonly Explained[] = [
    ["fte", columns.posts, posts],
    ["kept", columns.kept, saidOf("fte") === undefined ? 44 + posts : 44],
    // Where others bear own shares by key, the columns of their years take the room.
    ...(isKeyed ? [] : [["received", columns.passedOn, 22] as const]),
    ["ownPosts", columns.ownPosts, isKeyed ? 14 : 16],
    ...keyed.map((id, index): Explained => {
      const year = places.heading(`year${index}`, "sentenceCalculation");
      return [id, { formula: `${quoted(`${columns.byKey} `)}&${year}` }, 17];
    }),
  ];
  /** What is not known, or nothing, has no sentence. */
  const unlessNone = (id: string, said: string): string => {
    if (id === "ownPosts") return `IF(${at("isOpen")}=${quoted(open)},${quoted(open)},${said})`;
    return keyed.includes(id) ? `IF(${at(id)}=0,"",${said})` : said;
  };
  const steps = explained.flatMap(([id, heading, width]): CalcColumn[] => {
    // Posts that are agreed need no function, and no sentence; time slices say theirs themselves.
    const isSliced = id === "kept" && hasSlices(book);
    // As a text: alone it would take over that it is not shown on its own sheet.
    const said = isSliced ? `${at("stackSaid")}&""` : saidOf(id);
    if (said === undefined) return [];
    return [column(`${id}Said`, heading, "general", () => unlessNone(id, said), width)];
  });
  const spilled = (id: string, of: string, heading: string, width: number): CalcColumn =>
    column(id, heading, "general", () => at(of), width);
  return [
    spilled("sentenceName", "name", columns.body, 13),
    ...steps,
    spilled("sentenceBasis", "basis", columns.basis, 12),
  ];
}
