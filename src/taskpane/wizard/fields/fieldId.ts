import type { Where } from "../../../engine/grantYear/finding";

/** The id of the input for a cell. */
export const fieldId = ({ list, index, field }: Where): string =>
  ["kim", list, index, field].filter((part) => part !== undefined).join("-");

/** Where else to go: a field that follows from others is changed there. */
const INSTEAD: Readonly<Record<string, Where>> = {
  rate: { field: "rateSource" },
  assistantRate: { field: "rateSource" },
  posts: { list: "notices", index: 0, field: "posts" },
};

/** Ids of inputs for a finding, the most fitting first. */
export function candidateIds(where: Where): string[] {
  const { list, index, field } = where;
  const others: Where[] = [];
  if (list === undefined && field !== undefined && field in INSTEAD) others.push(INSTEAD[field]!);
  if (list !== undefined && index === undefined)
    others.push({ list, index: 0, ...(field === undefined ? {} : { field }) });
  return [where, ...others]
    .map(fieldId)
    .concat(
      list === undefined
        ? []
        : [fieldId({ list, ...(index === undefined ? {} : { index }) }), fieldId({ list })],
    );
}
