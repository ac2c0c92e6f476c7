import type { Stated } from "../../../engine/grantYear/grantYear";
import { wordFor } from "../../layout/words";
import type { Book } from "../book";
import { columnRef, hasColumn } from "../tables/inputTable";
import { type CalcColumn, type CalcPlaces, column } from "./calcColumn";
import { orBlank, quoted } from "./formulaParts";
import { MADE_FROM } from "./madeFrom";
import { ofBody, sourceGroups, usesOf } from "./sourceGroups";

const FIGURES = Object.keys(MADE_FROM) as Stated["figure"][];

/**
 * What printed figures prove: 0, where a figure that holds is right; 1, where it proves nothing,
 * since an input it is made from was worked back from printed figures, or it is such an input
 * itself; 2, where the paper only says that it could be so. Sources stand between, a row each.
 */
export function sourceColumns(book: Book, places: CalcPlaces): CalcColumn[] {
  const { columns } = book.texts;
  const at = (id: string): string => places.spill(id, "sourceCalculation");
  const of = (field: string): string => columnRef(book, "stated", field);
  const text = (id: string, heading: string, formula: () => string, width = 18): CalcColumn =>
    column(id, heading, "general", formula, width);
  const count = (id: string, heading: string, formula: () => string): CalcColumn =>
    column(id, heading, "count", formula, 10);
  const isGrouped = hasColumn(book, "bodies", "region");
  const region = hasColumn(book, "stated", "region") ? orBlank(of("region")) : quoted("");
  /** The body a figure is about, else its region. */
  const either = (ofBodies: string): string => `IF(${of("body")}="",${region},${ofBodies})`;
  return [
    text("statedKey", columns.what, () => [of("body"), region, of("figure")].join('&"|"&'), 34),
    ...(isGrouped
      ? [
          text("statedName", columns.entry, () => either(of("body"))),
          text("statedRegion", columns.region, () => either(ofBody(book, of("body"), "region"))),
        ]
      : []),
    count("statedFigure", columns.figureNumber, () => {
      const words = FIGURES.map((figure) => quoted(wordFor(figure, book.language)));
      return `IFERROR(MATCH(${of("figure")},{${words.join(",")}},0),0)`;
    }),
    text("statedUses", columns.madeFrom, () => {
      const uses = FIGURES.map((figure) => quoted(usesOf(figure)));
      return `CHOOSE(1+${at("statedFigure")},"",${uses.join(",")})`;
    }),
    ...(book.tables.sources
      ? [
          ...sourceGroups(book, places),
          count("statedBack", columns.workedBack, () => workedBack(places, isGrouped)),
        ]
      : []),
    count("statedLine", columns.lineBodyAt, () => {
      const line = `MATCH(${of("body")}&"",${columnRef(book, "bodies", "name")}&"",0)`;
      return `IF(${of("body")}="",0,IFERROR(${line},0))`;
    }),
    count("statedInput", columns.isInput, () =>
      isInput(book, at("statedFigure"), at("statedLine")),
    ),
    count("statedProof", columns.proof, () => {
      const found = ["statedBack", "statedInput"].filter((id) => places.has(id)).map(at);
      const proposed = quoted(wordFor("PROPOSED", book.language));
      return `IF(${of("kind")}=${proposed},2,1*(${found.join("+")}>0))`;
    }),
  ];
}

/** How many inputs that a figure is made from are worked back: its own, of its region, paid by it. */
function workedBack(places: CalcPlaces, isGrouped: boolean): string {
  const at = (id: string): string => places.spill(id, "sourceCalculation");
  const across = (id: string): string => `TRANSPOSE(${at(id)})`;
  const isUsed = `(MID(${at("statedUses")},${across("sourceGroup")},1)="1")`;
  // Without regions every input has a part in every figure.
  if (!isGrouped) return `MMULT(1*${isUsed},${at("sourceBack")})`;
  const [name, about] = [at("statedName"), across("sourceAbout")];
  const isOf = [
    ...[`(${name}="")`, `(${about}="")`, `(${about}=${name})`],
    `(${across("sourceRegion")}=${at("statedRegion")})`,
    `(${across("sourcePayer")}=${name})`,
  ];
  return `MMULT(${isUsed}*(${isOf.join("+")}>0),${at("sourceBack")})`;
}

/** What is typed as it is printed: a share, posts as agreed or granted. `lines`: 0 for no body. */
function isInput(book: Book, figures: string, lines: string): string {
  const isTyped = (id: "share" | "agreed"): string[] =>
    hasColumn(book, "bodies", id)
      ? [`(INDEX(${columnRef(book, "bodies", id)},IF(${lines}=0,1,${lines}))<>"")`]
      : [];
  const ofFigure = (figure: Stated["figure"], isMeant: string): string =>
    `(${figures}=${FIGURES.indexOf(figure) + 1})*${isMeant}`;
  const ofPosts = [`(${lines}=0)`, ...isTyped("agreed")].join("+");
  return [
    ...isTyped("share").map((typed) => ofFigure("rawShare", `(${lines}>0)*${typed}`)),
    ofFigure("fte", `(${ofPosts}>0)`),
  ].join("+");
}
