import { isSliced } from "../../../engine/grantYear/at";
import { factOf, type Place } from "../../../engine/grantYear/fields";
import { fieldTexts } from "../../../locales/findingText";
import type { Book } from "../book";
import { dayText } from "../pages/dayText";
import { columnRef, hasColumn } from "../tables/inputTable";
import { type CalcColumn, type CalcPlaces, column } from "./calcColumn";
import { cellRef, quoted } from "./formulaParts";
import { hasSlices } from "./sliceColumns";
import { hasSynopsis, headLabel, OF_BODIES, OF_HEAD } from "./synopsisColumns";

const PLACES = ["head", "regions", "bodies"] as const satisfies readonly Place[];

/**
 * Per amendment whether it changes money over time; and where the sheets compare versions, what it
 * changed by and whether it is later than the day compared with.
 */
export function amendmentColumns(book: Book, places: CalcPlaces): CalcColumn[] {
  const { columns } = book.texts;
  const at = (id: string): string => places.spill(id, "amendmentCalculation");
  const of = (field: string): string => columnRef(book, "amendments", field);
  const isOneOf = (texts: readonly string[]): string =>
    `1-ISNA(MATCH(${of("field")},{${texts.map(quoted).join(",")}},0))`;
  const count = (id: string, heading: string, formula: () => string): CalcColumn =>
    column(id, heading, "count", formula, 10);
  const isDay = (place: Place, field: string): boolean => factOf(place, field)?.kind === "day";
  return [
    count("amendsHead", columns.amendsHead, () =>
      isOneOf(labelled(book, ["head"], (_, field) => isSliced({ field }))),
    ),
    count("amendsEntry", columns.amendsEntry, () =>
      isOneOf(labelled(book, ["regions", "bodies"], (_, field) => isSliced({ field }))),
    ),
    count("amendsDays", columns.amendsDays, () =>
      isOneOf(labelled(book, PLACES, (_, field) => field === "start" || field === "end")),
    ),
    count("amendsUntimed", columns.amendsUntimed, () => {
      const [date, effective] = [of("date"), of("effective")];
      const isWithin = `(${date}>${cellRef(book, "start")})*(${date}<=${cellRef(book, "end")})`;
      return `(${at("amendsHead")}+${at("amendsEntry")}>0)*(${effective}="")*${isWithin}`;
    }),
    // Only from a day after the first; sheets of time slices say which of those they calculate.
    ...(hasSlices(book)
      ? []
      : [
          count("amendsApart", columns.amendsApart, () => {
            const isOverTime = `(${at("amendsHead")}+${at("amendsEntry")}>0)`;
            return `${isOverTime}*(${of("effective")}>${cellRef(book, "start")})`;
          }),
        ]),
    ...(book.tables.documents && hasColumn(book, "amendments", "document")
      ? [
          count("amendsUnknown", columns.documentUnknown, () => {
            const [named, ids] = [of("document"), columnRef(book, "documents", "id")];
            return `(${named}<>"")*ISNA(MATCH(${named}&"",${ids}&"",0))`;
          }),
        ]
      : []),
    ...(hasSynopsis(book)
      ? [
          ...changes(book, places),
          count("cellEuro", columns.cellEuro, () =>
            isOneOf(labelled(book, ["head", "bodies"], isPerYear)),
          ),
          count("cellDay", columns.cellDay, () => isOneOf(labelled(book, PLACES, isDay))),
          ...values(book, places),
        ]
      : []),
  ];
}

/** What each amendment later than the day compared with changed, and whether the sheets can undo it. */
function changes(book: Book, places: CalcPlaces): CalcColumn[] {
  const { columns } = book.texts;
  const at = (id: string): string => places.spill(id, "amendmentCalculation");
  const of = (field: string): string => columnRef(book, "amendments", field);
  const since = cellRef(book, "since");
  const labels = fieldTexts(book.language).bodies;
  const number = (cells: string): string => `IF(ISNUMBER(${cells}),${cells},0)`;
  const known = (): string => {
    const held = OF_BODIES.filter(([id]) => hasColumn(book, "bodies", id));
    const fields = [
      ...held.map(([, field]) => labels[field]),
      ...OF_HEAD.map((field) => headLabel(book, field)),
    ];
    const isKnown = `ISNUMBER(MATCH(${of("field")},{${fields.map(quoted).join(",")}},0))`;
    // What was blank before was unknown; a body without posts had none.
    return `${isKnown}*((${of("body")}<>"")+ISNUMBER(${of("before")})>0)`;
  };
  return [
    column(
      "amendCell",
      columns.amendCell,
      "general",
      () => ["body", "region", "field"].map(of).join('&"|"&'),
      28,
    ),
    column("synNew", columns.synNew, "count", () => `(${since}>0)*(${of("date")}>${since})`, 9),
    column(
      "synDelta",
      columns.synDelta,
      "key",
      () => `ROUND(${number(of("value"))}-${number(of("before"))},10)`,
    ),
    column(
      "synCell",
      columns.synCell,
      "general",
      () => `IF(${at("synNew")},${at("amendCell")},"")`,
      28,
    ),
    column("synKnown", columns.synKnown, "count", known, 9),
    column(
      "synLost",
      columns.synLost,
      "count",
      () => {
        const joins = `(${of("field")}=${quoted(labels.payer)})*(${of("before")}="")`;
        const kinds = ["amendsHead", "amendsEntry", "amendsDays"].map(at).join("+");
        return `${at("synNew")}*(${kinds}>0)*(${at("synKnown")}+${joins}=0)`;
      },
      9,
    ),
  ];
}

/** What stood in the cell and what stands there now, as text. */
function values(book: Book, places: CalcPlaces): CalcColumn[] {
  const { columns } = book.texts;
  const at = (id: string): string => places.spill(id, "amendmentCalculation");
  const of = (field: string): string => columnRef(book, "amendments", field);
  const raw = (id: string, heading: string, field: string): CalcColumn =>
    column(id, heading, "general", () => `IF(${of(field)}="","",${of(field)})`, 12);
  const written = (value: string): string => {
    const day = dayText(value, book.texts.bands.dot);
    const kind = `1+(${value}<>"")*(1+${at("cellEuro")}+2*${at("cellDay")})`;
    return `CHOOSE(${kind},"–",${value}&"",FIXED(${value},2)&" €",${day})`;
  };
  return [
    raw("cellOld", columns.before, "before"),
    raw("cellNew", columns.amended, "value"),
    column("cellBefore", columns.before, "general", () => written(at("cellOld"))),
    column("cellAfter", columns.amended, "general", () => written(at("cellNew"))),
    column("cellBy", columns.lineBy, "general", () => {
      const [by, isEuro] = [at("synDelta"), at("cellEuro")];
      const isSaid = ["cellOld", "cellNew"].map((id) => `ISNUMBER(${at(id)})`).join("*");
      const [sign, amount] = [`IF(${by}<0,"−","+")`, `ABS(${by})`];
      const kind = `1+${isSaid}*(${at("cellDay")}=0)*(1+${isEuro})`;
      return `CHOOSE(${kind},"",${sign}&${amount},${sign}&FIXED(${amount},2)&" €")`;
    }),
  ];
}

/** Euro for a post and a year. */
const isPerYear = (place: Place, field: string): boolean => {
  const fact = factOf(place, field);
  return isSliced({ field }) && fact?.kind === "number" && fact.unit === "euro";
};

/** What fields of a kind are called, wherever they stand. */
function labelled(
  book: Book,
  places: readonly (typeof PLACES)[number][],
  isMeant: (place: Place, field: string) => boolean,
): string[] {
  const labels = fieldTexts(book.language);
  const found = places.flatMap((place) =>
    Object.entries(labels[place]).flatMap(([field, label]) => (isMeant(place, field) ? label : [])),
  );
  return [...new Set(found)];
}
