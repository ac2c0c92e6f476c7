import type { Plan } from "../../../../engine/grantYear/plan";
import { nameKey } from "../../../../engine/names/nameKey";
import { LAND } from "../../../../locales/tableWords";

/** Who pays the desk, by any name: the Land, or who its contract names. */
export const ABOVE = "";

/** Whom a text names: a body, `ABOVE`, or nobody or several, and then nothing. */
export function partyIn(text: string, { rows, grantYear }: Plan): string | undefined {
  const said = ` ${words(text)} `;
  const payer = grantYear.contract?.payer;
  const others = rows.filter(({ isRecipient }) => !isRecipient).map(({ name }) => name);
  const named = [...others, ...(payer === undefined ? [] : [payer])].filter(
    (name) => nameKey(name) !== "" && said.includes(` ${words(name)} `),
  );
  // "Kreisstadt Unna" names Unna only as a part of its own name.
  const longest = named.filter(
    (name) =>
      !named.some((other) => other !== name && ` ${words(other)} `.includes(` ${words(name)} `)),
  );
  const found = new Set(longest.map((name) => (name === payer ? ABOVE : name)));
  if (payer === undefined && LAND.test(text) && found.size === 0) found.add(ABOVE);
  return found.size === 1 ? [...found][0] : undefined;
}

/** Letters and figures in one case, with a single blank in place of all others. */
const words = (text: string): string =>
  nameKey(text)
    .replace(/[^\p{L}\d]+/gu, " ")
    .trim();
