import { hasContract } from "../../../engine/grantYear/parties";
import { wordFor } from "../../layout/words";
import { quoted } from "../calculation/formulaParts";
import { columnRef } from "../tables/inputTable";
import { sourceField } from "../tables/sourceFields";
import type { Check } from "./check";
import type { CheckInput } from "./checkInput";

/** What was calculated from other inputs agrees with them: it proves nothing. */
const WORKED_OUT = ["COMPUTED", "WORKED_BACK"] as const;

/** What a check of a notice, or of the contract, proves by where this field of it comes from. */
export function grantProof(
  { book }: CheckInput,
  field: "amount" | "posts" | "start" | "end",
): Pick<Check, "proof"> {
  const { grantYear, language, tables } = book;
  if (!tables.sources) return {};
  const place = hasContract(grantYear) ? "contract" : "notices";
  const is = (column: string, text: string): string =>
    `(${columnRef(book, "sources", column)}=${quoted(text)})`;
  const kinds = WORKED_OUT.map((kind) => is("kind", wordFor(kind, language))).join("+");
  const isMeant = `${is("place", wordFor(place, language))}*${is("field", sourceField(place, field, language))}`;
  return { proof: () => `1*(SUMPRODUCT(${isMeant}*(${kinds}))>0)` };
}
