import { dayOf } from "../../../engine/grantYear/days";
import { dayText } from "../../../locales/dayText";
import type { Cells, Draft } from "./draft";
import { readDay } from "../../table/core/readDay";
import { readYear } from "./readYear";

/**
 * The draft for another grant year. A period that is empty or a whole calendar year becomes the
 * new year; any other period was meant and stays.
 */
export function withYear(draft: Draft, text: string): Draft {
  const year = readYear(text);
  const head = { ...draft.head, year: text };
  if (year === undefined) return { ...draft, head };
  const period = { start: dayOfYear(draft, year, "01-01"), end: dayOfYear(draft, year, "12-31") };
  const moved = <Field extends string>(cells: Cells<Field | "start" | "end">) =>
    isWholeYear(draft, cells) ? { ...cells, ...period } : cells;
  const notices = draft.notices.map((notice, index) =>
    index === 0 ? { ...notice, cells: moved(notice.cells) } : notice,
  );
  return { ...draft, head: moved(head), notices };
}

function isWholeYear({ notation }: Draft, { start = "", end = "" }: Cells<"start" | "end">) {
  if (start === "" && end === "") return true;
  const [first, last] = [readDay(start, notation), readDay(end, notation)];
  const year = first?.slice(0, 4);
  return year !== undefined && first === `${year}-01-01` && last === `${year}-12-31`;
}

/** The first or the last day of the draft's year. */
export function usualDay(draft: Draft, field: "start" | "end"): string | undefined {
  const year = readYear(draft.head.year);
  return year === undefined
    ? undefined
    : dayOfYear(draft, year, field === "start" ? "01-01" : "12-31");
}

const dayOfYear = ({ notation }: Draft, year: number, day: string): string =>
  dayText(dayOf(`${year}-${day}`)!, notation);
