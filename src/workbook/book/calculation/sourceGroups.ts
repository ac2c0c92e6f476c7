import type { Stated } from "../../../engine/grantYear/grantYear";
import { wordFor } from "../../layout/words";
import type { Book } from "../book";
import { columnRef, hasColumn } from "../tables/inputTable";
import { sourceField } from "../tables/sourceFields";
import { type CalcColumn, type CalcPlaces, column } from "./calcColumn";
import { quoted } from "./formulaParts";
import { type Group, GROUPS, INPUT_PLACES, type Inputs, MADE_FROM } from "./madeFrom";

const GROUP_IDS = Object.keys(GROUPS) as Group[];
/** All fields of the head in one formula would be too long. */
const HEAD_GROUPS: readonly (readonly Group[])[] = [
  ["granted", "posts"],
  ["rates", "period"],
  ["costs"],
];
/** Behind the groups those of whole places: a source without a field is about all of them. */
const WIDE = GROUP_IDS.length;
/** No figure uses it. */
const NONE = WIDE + INPUT_PLACES.length + 1;

type InputPlace = (typeof INPUT_PLACES)[number];

/** "1110001111": of each group whether a figure is made from it, then of each place. */
export function usesOf(figure: Stated["figure"]): string {
  const used = MADE_FROM[figure];
  const inputs: readonly Inputs[] = used.map((group) => GROUPS[group]);
  return [
    ...GROUP_IDS.map((group) => used.includes(group)),
    ...INPUT_PLACES.map((place) => inputs.some((each) => each[place] !== undefined)),
  ]
    .map(Number)
    .join("");
}

/** Of each source the group of its input, and whom it is about. */
export function sourceGroups(book: Book, places: CalcPlaces): CalcColumn[] {
  const { columns } = book.texts;
  const at = (id: string): string => places.spill(id, "sourceCalculation");
  const of = (field: string): string => columnRef(book, "sources", field);
  const count = (id: string, heading: string, formula: () => string): CalcColumn =>
    column(id, heading, "count", formula, 9);
  const word = (text: "WORKED_BACK" | InputPlace): string => quoted(wordFor(text, book.language));
  const [head, ...lists] = INPUT_PLACES;
  const isAt = (place: InputPlace): string =>
    `${at("sourcePlace")}=${INPUT_PLACES.indexOf(place) + 1}`;
  return [
    count("sourceBack", columns.workedBack, () => `1*(${of("kind")}=${word("WORKED_BACK")})`),
    count("sourcePlace", columns.sourcePlace, () => {
      return `IFERROR(MATCH(${of("place")},{${INPUT_PLACES.map(word).join(",")}},0),0)`;
    }),
    ...HEAD_GROUPS.map((groups, index) =>
      count(`sourceHead${index}`, columns.inputGroup, () =>
        groupOf(book, [head], groups, of("field")),
      ),
    ),
    count("sourceList", columns.inputGroup, () => groupOf(book, lists, GROUP_IDS, of("field"))),
    count("sourceNamed", columns.inputGroup, () => {
      const ofHead = HEAD_GROUPS.map((_, index) => at(`sourceHead${index}`)).join("+");
      return `IF(${isAt(head)},${ofHead},${at("sourceList")})`;
    }),
    count("sourceGroup", columns.inputGroup, () => {
      const [place, named] = [at("sourcePlace"), at("sourceNamed")];
      const all = `IF(${of("field")}="",${WIDE}+${place},IF(${named}=0,${NONE},${named}))`;
      return `IF(${place}=0,${NONE},${all})`;
    }),
    ...(hasColumn(book, "bodies", "region")
      ? [
          column("sourceAbout", columns.entry, "general", () => {
            return `IF((${isAt("regions")})+(${isAt("bodies")}),${of("name")}&"","")`;
          }),
          column("sourceRegion", columns.region, "general", () => {
            const found = ofBody(book, of("name"), "region");
            return `IF(${isAt("regions")},${of("name")}&"",${found})`;
          }),
          column("sourcePayer", columns.payer, "general", () => {
            return `IF(${isAt("bodies")},${ofBody(book, of("name"), "payer")},"")`;
          }),
        ]
      : []),
  ];
}

/** What the table of bodies says of each of the names, as text. */
export function ofBody(book: Book, names: string, id: "region" | "payer"): string {
  const column = (wanted: string): string => `${columnRef(book, "bodies", wanted)}&""`;
  return `XLOOKUP(${names}&"",${column("name")},${column(id)},"")`;
}

/** The number of the group that a field belongs to, by what it is called in one of the places; 0. */
function groupOf(
  book: Book,
  places: readonly InputPlace[],
  groups: readonly Group[],
  fields: string,
): string {
  const numbers = new Map<string, number>();
  for (const group of groups)
    for (const place of places)
      for (const field of (GROUPS[group] as Inputs)[place] ?? [])
        numbers.set(sourceField(place, field, book.language), GROUP_IDS.indexOf(group) + 1);
  const labels = [...numbers.keys()].map(quoted).join(",");
  return `XLOOKUP(${fields},{${labels}},{${[...numbers.values()].join(",")}},0)`;
}
