import { nameKey } from "../../../engine/names/nameKey";
import { WHOLE } from "../../../locales/tableWords";
import type { BodyRow } from "./pasteBodies";
import type { Draft } from "./draft";
import { recipientOf } from "./recipientOf";

/**
 * Which row of a table is the recipient, if the draft has none with a name yet: the Kreis, else the
 * only one that pays others and is paid by nobody, else the only one paid by nobody in a table that
 * says who pays.
 */
export function tableRecipient(draft: Draft, rows: readonly BodyRow[]): BodyRow | undefined {
  if (recipientOf(draft)?.cells.name?.trim()) return undefined;
  const unpaid = rows.filter(({ payer }) => payer === "");
  const payers = new Set(rows.map(({ payer }) => nameKey(payer ?? "")));
  const candidates = [
    unpaid.filter(({ name }) => name !== "" && payers.has(nameKey(name))),
    unpaid,
  ].find(({ length }) => length === 1);
  return rows.find(({ name }) => WHOLE.test(name)) ?? candidates?.[0];
}
