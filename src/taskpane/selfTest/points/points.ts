import type { Point, PointId } from "../bench";
import { blockedSpill } from "./blockedSpill";
import { calculation } from "./calculation";
import { charts } from "./charts";
import { conditionalFormats } from "./conditionalFormats";
import { copiedSheet } from "./copiedSheet";
import { dates } from "./dates";
import { events } from "./events";
import { examples } from "./examples";
import { excelFunctions } from "./excelFunctions";
import { explanation } from "./explanation";
import { formats } from "./formats";
import { freeze } from "./freeze";
import { functions } from "./functions";
import { inspection } from "./inspection";
import { messages } from "./messages";
import { names } from "./names";
import { notation } from "./notation";
import { page } from "./page";
import { recalculation } from "./recalculation";
import { requirements } from "./requirements";
import { spillReferences } from "./spillReferences";
import { tables } from "./tables";
import { validation } from "./validation";

/** What is tried before it is cleared up, in this order. */
export const POINTS: Readonly<Record<Exclude<PointId, "cleanUp">, Point>> = {
  requirements,
  functions,
  calculation,
  dates,
  examples,
  notation,
  messages,
  recalculation,
  blockedSpill,
  spillReferences,
  names,
  tables,
  copiedSheet,
  explanation,
  inspection,
  events,
  excelFunctions,
  formats,
  conditionalFormats,
  validation,
  freeze,
  charts,
  page,
};

/** Nothing can be said of them where Excel does not know the functions. */
const OF_FUNCTIONS: readonly PointId[] = [
  "examples",
  "notation",
  "messages",
  "recalculation",
  "blockedSpill",
  "spillReferences",
  "names",
  "tables",
  "copiedSheet",
  "explanation",
  "inspection",
];

export const needsFunctions = (id: PointId): boolean => OF_FUNCTIONS.includes(id);
