import { hasContract } from "../../../engine/grantYear/parties";
import type { Book } from "../book";
import { columnRef, hasColumn } from "../tables/inputTable";
import { type CalcColumn, type CalcPlaces, column } from "./calcColumn";
import { distribution, hasRegionColumns } from "./distribution";
import { daysOf, hasDays } from "./lineDays";
import { hasSlices } from "./sliceColumns";
import { bodyColumn, call, cellRef, inCents, ofRegion, quoted } from "./formulaParts";

/** The budget years and one more, at most four, so that nothing stands where they could grow. */
export const yearColumns = ({ years }: Book): number => Math.min(4, years.length + 1);

/** From the key (`distribution`) to the money of each line of the bodies. */
export function calculationColumns(book: Book, places: CalcPlaces): CalcColumn[] {
  const { texts, words } = book;
  const { columns, kept } = texts;
  const at = (id: string): string => places.spill(id, "calculation");
  const name = (id: Parameters<typeof cellRef>[1]): string => cellRef(book, id);
  const hasRegions = hasRegionColumns(book);
  const forwarding = quoted(words.FORWARDING);
  const { steps, posts } = distribution(book, places);
  const days = (): readonly [string, string] => daysOf(book, places, "calculation");
  const payers = columnRef(book, "bodies", "payer");
  const grantor = name("grantor");

  const oneContract = hasContract(book.grantYear);
  /** A desk may have several lines: it receives once, and keeps what all of them keep. */
  const isBeside = (): string => `(${at("contract")}="")*(${at("model")}<>${forwarding})`;
  const onOneLine = (formula: string): string => {
    if (!oneContract) return `IF(${at("contract")}="","",${formula})`;
    return hasLines ? `IF(${isBeside()},"",${formula})` : formula;
  };
  const hasLines = oneContract && hasRegions;
  const hasItems = book.regions.some(({ keeps }) => keeps === "items");
  const money = (): string => {
    if (hasSlices(book)) return at("stackKept");
    const forwarded = call(
      "KIM.FORWARD",
      at("fte"),
      rateOf(book, places, "calculation"),
      ...days(),
      name("prorationMethod"),
      contractOfLines(book, places, "calculation"),
    );
    return hasItems
      ? `IF(${at("region")}=${quoted(kept.items)},${name("items")},${forwarded})`
      : forwarded;
  };

  return [
    ...steps,
    ...(hasDays(book)
      ? [
          column("from", columns.start, "day", () => dayFormula(book, places, "start")),
          column("to", columns.end, "day", () => dayFormula(book, places, "end")),
        ]
      : []),
    column(
      "contract",
      columns.contract,
      "general",
      () => call("KIM.BRANCH", at("name"), payers, grantor),
      16,
    ),
    ...(hasColumn(book, "regions", "rate")
      ? [column("ratePerFte", columns.rate, "euro", () => ownRate(book, at("region")))]
      : []),
    column(
      "separate",
      columns.separate,
      "count",
      () => {
        const isHead = oneContract ? "" : `(${at("contract")}=${at("name")})+`;
        return `((${isHead}(${at("contract")}=""))*(${at("kept")}<>0))`;
      },
      10,
    ),
    ...(hasLines
      ? [
          column("keptInAll", columns.keptInAll, "euro", () => {
            const isSame = `--(${at("name")}=TRANSPOSE(${at("name")}))`;
            return inCents(`MMULT(${isSame},${at("kept")})`);
          }),
        ]
      : []),
    column(
      "basis",
      columns.basis,
      "general",
      () =>
        oneContract
          ? `${quoted(texts.basis.contract)}&${payers}`
          : `IF(${at("contract")}="",${quoted(texts.basis.notice)},${quoted(texts.basis.contract)}&${payers})`,
      24,
    ),
    posts,
    column("received", columns.received, "euro", () =>
      onOneLine(call("KIM.CHAIN", at("name"), payers, at("kept"), grantor)),
    ),
    column("passedOn", columns.passedOn, "euro", () =>
      onOneLine(`ROUND(${at("received")}-${at(hasLines ? "keptInAll" : "kept")},2)`),
    ),
    column("ownShare", columns.ownShare, "euro", () => places.spill("ownTotal", "calculation")),
    column("kept", columns.kept, "euro", money, 15),
    ...Array.from({ length: yearColumns(book) }, (_unused, index): CalcColumn => ({
      id: `year${index}`,
      heading: () => ({ formula: yearHeading(book, places, index) }),
      format: "euro",
      width: 13,
      ...(index === 0
        ? { formula: () => call("KIM.BYYEAR", at("kept"), ...days(), name("prorationMethod")) }
        : {}),
    })),
  ];
}

/**
 * The contract of each line. With a contract of the desk's own all belong to it; what it employs
 * for others stands alone.
 */
export function contractOfLines(
  book: Book,
  places: CalcPlaces,
  from: Parameters<CalcPlaces["spill"]>[1],
): string {
  const at = (id: string): string => places.spill(id, from);
  if (!hasContract(book.grantYear)) return at("contract");
  const desk = cellRef(book, "recipient");
  return hasRegionColumns(book)
    ? `IF(${at("model")}=${quoted(book.words.FORWARDING)},${desk},"")`
    : `IF(${at("name")}="","",${desk})`;
}

/** Euro per full FTE and year: what the recipient keeps may have a rate of its own. */
export const rateOf = (
  book: Book,
  places: CalcPlaces,
  from: Parameters<CalcPlaces["spill"]>[1],
): string => (places.has("ratePerFte") ? places.spill("ratePerFte", from) : cellRef(book, "rate"));

function ownRate(book: Book, regions: string): string {
  const [usual, own] = [cellRef(book, "rate"), columnRef(book, "regions", "rate")];
  return ofRegion(book, regions, `IF(${own}="",${usual},${own})`, usual);
}

/** The day that holds: the body's own, else the region's, else that of the grant year. */
function dayFormula(book: Book, places: CalcPlaces, day: "start" | "end"): string {
  const usual = cellRef(book, day);
  const own = bodyColumn(book, day);
  const region = hasColumn(book, "regions", day) ? columnRef(book, "regions", day) : undefined;
  const others = region
    ? ofRegion(
        book,
        places.spill("region", "calculation"),
        `IF(${region}="",${usual},${region})`,
        usual,
      )
    : usual;
  return own === "" ? others : `IF(${own}="",${others},${own})`;
}

/** Blank from the year on that none of the days reaches. */
export function yearHeading(book: Book, places: CalcPlaces, index: number): string {
  const [from, to] = daysOf(book, places, "calculation");
  if (index === 0) return `YEAR(MIN(${from}))`;
  const year = `${places.heading("year0", "calculation")}+${index}`;
  return `IF(${year}>YEAR(MAX(${to})),"",${year})`;
}
