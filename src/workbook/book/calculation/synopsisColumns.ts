import { fieldTexts } from "../../../locales/findingText";
import type { Book } from "../book";
import { columnRef, hasColumn } from "../tables/inputTable";
import { type CalcColumn, type CalcPlaces, column } from "./calcColumn";
import { contractOfLines } from "./calculationColumns";
import { hasDays } from "./lineDays";
import { closestPosts, hasKey, hasRegionColumns, hasShares, splitsByMethod } from "./distribution";
import { hasSlices } from "./sliceColumns";
import { oldStackColumns } from "./stackColumns";
import { bodyColumn, call, cellRef, quoted } from "./formulaParts";

/** Columns of the bodies that an earlier version had other values in, and their fields. */
export const OF_BODIES = [
  ["agreed", "agreed"],
  ["weight", "weight"],
  ["share", "rawShare"],
  ["waiver", "waiver"],
] as const;
/** What exists once and decides on money. */
export const OF_HEAD = ["posts", "rate", "start", "end"] as const;

/**
 * Whether the sheets can go back to an earlier version by themselves: posts that are as agreed, or
 * handed out to all bodies alike by the closest distribution.
 */
export const hasSynopsis = (book: Book): boolean =>
  book.tables.amendments !== undefined &&
  !splitsByMethod(book) &&
  (book.isAgreed
    ? book.regions.every(({ model }) => model === "FORWARDING")
    : !hasRegionColumns(book) && !(hasShares(book) && hasKey(book)));

/** The fields of the head that an amendment may have changed, as the sheet calls them. */
export const headLabel = (book: Book, field: (typeof OF_HEAD)[number]): string =>
  fieldTexts(book.language).head[field];

/**
 * The version as it was known on the day compared with: amendments that came later are taken back
 * from what the tables show, and posts and money follow from what is left.
 */
export function synopsisColumns(book: Book, places: CalcPlaces): CalcColumn[] {
  const { columns } = book.texts;
  const at = (id: string): string => places.spill(id, "synopsisCalculation");
  const one = (id: string): string => places.anchor(id, "synopsisCalculation");
  const labels = fieldTexts(book.language).bodies;
  const isSliced = hasSlices(book);
  const held = OF_BODIES.filter(([id]) => hasColumn(book, "bodies", id));
  const [names, payers] = ["name", "payer"].map((id) => columnRef(book, "bodies", id));
  const grantor = cellRef(book, "grantor");

  /** Σ of what those amendments changed, taken from what is there now. */
  const oldOf = (id: string, label: string): string => {
    const isCell = `--(${names}&${quoted(`||${label}`)}=TRANSPOSE(${at("synCell")}))`;
    return `ROUND(${bodyColumn(book, id)}-MMULT(${isCell},${at("synDelta")}),10)`;
  };
  const oldHead = (field: (typeof OF_HEAD)[number]): string => {
    const isCell = `--(${at("synCell")}=${quoted(`||${headLabel(book, field)}`)})`;
    return `ROUND(${cellRef(book, field)}-SUMPRODUCT(${isCell},${at("synDelta")}),10)`;
  };
  const old = (id: string): string => (places.has(`old_${id}`) ? at(`old_${id}`) : "");
  const day = (id: "start" | "end"): string => {
    const own = bodyColumn(book, id);
    const usual = one(`old_${id}`);
    return hasDays(book) && own !== "" ? `IF(${own}="",${usual},${own})` : usual;
  };
  const euro = (id: string, heading: string, formula: () => string): CalcColumn =>
    column(id, heading, "balance", formula, 15);
  const chain = (amounts: string): string => call("KIM.CHAIN", names!, payers!, amounts, grantor);

  return [
    ...(isSliced ? [] : held).map(([id, field]) =>
      column(`old_${id}`, columns[id], "key", () => oldOf(id, labels[field]), 11),
    ),
    ...OF_HEAD.map((field) =>
      column(
        `old_${field}`,
        headLabel(book, field),
        field === "rate" ? "balance" : field === "posts" ? "fte" : "day",
        () => oldHead(field),
      ),
    ),
    ...(isSliced
      ? oldStackColumns(book, places)
      : [
          column(
            "oldFte",
            columns.posts,
            "fte",
            () =>
              closestPosts(book, {
                names: at("name"),
                total: one("old_posts"),
                shares: old("share"),
                weights: old("weight"),
                ...{ waiver: old("waiver"), agreed: old("agreed") },
              }),
            9,
          ),
          euro("oldKept", columns.oldKept, () =>
            call(
              "KIM.FORWARD",
              ...[
                at("oldFte"),
                one("old_rate"),
                day("start"),
                day("end"),
                cellRef(book, "prorationMethod"),
              ],
              contractOfLines(book, places, "synopsisCalculation"),
            ),
          ),
        ]),
    euro("oldReceived", columns.oldReceived, () => chain(at("oldKept"))),
    euro("newReceived", columns.newReceived, () => chain(at("kept"))),
    euro("ownBy", columns.ownBy, () => `ROUND(${at("kept")}-${at("oldKept")},2)`),
    euro("chainBy", columns.chainBy, () => `ROUND(${at("newReceived")}-${at("oldReceived")},2)`),
    column("chainText", columns.lineBy, "general", () => {
      const by = at("chainBy");
      return `IF(${by}<0,"−","+")&FIXED(ABS(${by}),2)&" €"`;
    }),
    column(
      "contractMoves",
      columns.contractMoves,
      "count",
      () => `1*((${at("ownBy")}<>0)+(${at("chainBy")}<>0)>0)`,
      9,
    ),
    // A contract moves by its own posts and by the contracts below it.
    euro("chainRest", columns.chainRest, () => {
      const below = `MMULT(--(${names}=TRANSPOSE(${payers})),${at("chainBy")})`;
      return `ROUND(${at("chainBy")}-${at("ownBy")}-${below},2)`;
    }),
  ];
}
