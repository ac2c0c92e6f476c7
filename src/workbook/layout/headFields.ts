import type { GrantYear } from "../../engine/grantYear/grantYear";

const FIRST_LINE = [
  "programme",
  "module",
  "year",
  "posts",
  "kiPosts",
  "rate",
  "rateSource",
  "rateCitation",
  "start",
  "end",
  "prorationMethod",
  "prorationSection",
];
const SECOND_LINE = [
  "apportionment",
  "step",
  "minimum",
  "overrideReason",
  "topUpPerPost",
  "paperStep",
];
const ASSISTANTS = ["assistantPosts", "assistantRate", "assistantCostPerFte"] as const;

/** The fields of the grant year itself, in two lines; assistants are for module 1 only. */
export function headFields(grantYear: GrantYear): readonly (readonly string[])[] {
  const hasAssistants =
    grantYear.module === 1 || ASSISTANTS.some((field) => grantYear[field] !== undefined);
  return [FIRST_LINE, [...SECOND_LINE, ...(hasAssistants ? ASSISTANTS : [])]];
}
