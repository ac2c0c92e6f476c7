import type { Book } from "../book";
import { columnRef } from "../tables/inputTable";
import { type CalcColumn, type CalcPlaces, column } from "./calcColumn";
import { aboveZero, call, cellRef, quoted } from "./formulaParts";
import { openChoice } from "./itemProofColumns";
import { unitName } from "./proofColumns";

/** Whether a region refinances whose posts are settled. */
export const hasRefunds = ({ tables, regions }: Book): boolean =>
  tables.proofs !== undefined && regions.some(({ model }) => model === "REFINANCING");

/**
 * Settles the regions that refinance (as `courseRefinancing` does): a row per line of the regions,
 * what its posts have cost above the Land's money; a row per payment, what it moves; a row per line
 * of the bodies, its part by the key against what it has paid. Open while a proof is missing.
 */
export function refundColumns(book: Book, places: CalcPlaces): CalcColumn[] {
  const { texts, words } = book;
  const { columns } = texts;
  const at = (id: string): string => places.spill(id, "refundCalculation");
  const open = quoted(texts.open);
  const recipient = cellRef(book, "recipient");
  const refinances = (model: string): string => `(${model}=${quoted(words.REFINANCING)})`;
  const euro = (id: string, heading: string, formula: () => string): CalcColumn =>
    column(id, heading, "euro", formula);
  const count = (id: string, heading: string, formula: () => string): CalcColumn =>
    column(id, heading, "count", formula, 9);
  const ofUnit = (figure: string): string =>
    `XLOOKUP(${at("refundUnit")},${at("acceptUnit")},${at(figure)},0)`;
  const moved = (end: "moveFrom" | "moveTo"): string =>
    `MMULT(--(${at("refundBody")}=TRANSPOSE(${at(end)})),${at("moveRefund")})`;
  const isMember = (end: "moveFrom" | "moveTo"): string =>
    `ISNUMBER(MATCH(${at(end)},${at("refundBody")},0))`;
  const ofMember = (formula: string): string =>
    `IF(ISNUMBER(${at("refundDue")}),${formula},${at("refundDue")})`;
  return [
    column(
      "refundRegion",
      columns.region,
      "general",
      () => `IF(${refinances(columnRef(book, "regions", "model"))},${at("poolName")},"")`,
      18,
    ),
    euro("refundCost", columns.provenCost, () => ofUnit("unitCost")),
    euro("refundMoney", columns.refundMoney, () => ofUnit("acceptedFirst")),
    euro("refundExcess", columns.refundExcess, () => {
      const beyond = aboveZero(at("refundCost"), at("refundMoney"));
      return `IF(${at("refundKnown")},${beyond},0)`;
    }),
    column(
      "refundUnit",
      columns.unit,
      "general",
      () => `IF(${at("refundRegion")}="","",${unitName(recipient, at("refundRegion"))})`,
      22,
    ),
    count("refundUnproven", columns.refundUnproven, () => {
      const isOfUnit = `--(${at("refundUnit")}=TRANSPOSE(${at("provenUnit")}))`;
      return `MMULT(${isOfUnit},--(${at("checkedProofs")}=0))`;
    }),
    column("refundKeys", columns.refundKeys, "key", () => {
      const isOfRegion = `--(${at("refundRegion")}=TRANSPOSE(${at("region")}))`;
      return `MMULT(${isOfRegion},${at("costKey")})`;
    }),
    count("refundKnown", columns.refundKnown, () => {
      const isProven = `(${at("refundRegion")}<>"")*(${at("refundUnproven")}=0)`;
      const isDecided = `(${openChoice(book, places, "refundCalculation")}=0)`;
      return `${isProven}*(${at("refundKeys")}>0)*${isDecided}`;
    }),
    euro("moveRefund", columns.moveRefund, () => {
      const isRefund = `(${columnRef(book, "ledger", "kind")}=${quoted(words.REFINANCING)})`;
      return `${isRefund}*${columnRef(book, "ledger", "actual")}`;
    }),
    count(
      "refundOther",
      columns.refundOther,
      () => `(${at("moveRefund")}<>0)*(${isMember("moveFrom")}+${isMember("moveTo")}=0)`,
    ),
    column(
      "refundBody",
      columns.body,
      "general",
      () => `IF(${refinances(at("model"))}*(${at("name")}<>${recipient}),${at("name")},"")`,
      22,
    ),
    count("refundSettled", columns.refundKnown, () => {
      const known = `XLOOKUP(${at("region")},${at("refundRegion")},${at("refundKnown")},0)`;
      return `(${at("refundBody")}<>"")*${known}`;
    }),
    euro("refundPart", columns.refundPart, () => {
      const excesses = places.range("refundRegion", "refundExcess", "refundCalculation");
      return call("KIM.SHARE", excesses, at("costKey"), "", "", "", at("region"));
    }),
    euro("refundDue", columns.refundDue, () => {
      const due = `IF(${at("refundSettled")},${at("refundPart")},${open})`;
      return `IF(${at("refundBody")}="","",${due})`;
    }),
    column(
      "refundPaid",
      columns.refundPaid,
      "balance",
      () => `(${at("refundBody")}<>"")*ROUND(${moved("moveFrom")}-${moved("moveTo")},2)`,
    ),
    euro("refundBack", columns.refundBack, () =>
      ofMember(aboveZero(at("refundPaid"), at("refundDue"))),
    ),
    euro("refundMore", columns.refundMore, () =>
      ofMember(aboveZero(at("refundDue"), at("refundPaid"))),
    ),
  ];
}
