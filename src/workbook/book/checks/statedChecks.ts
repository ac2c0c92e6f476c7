import type { Stated } from "../../../engine/grantYear/grantYear";
import { keyOf } from "../../../engine/grantYear/names";
import { hasContract } from "../../../engine/grantYear/parties";
import { wordFor } from "../../layout/words";
import { quoted } from "../calculation/formulaParts";
import { columnRef, hasColumn } from "../tables/inputTable";
import type { Check, CheckCells } from "./check";
import { all, type CheckInput, fact, isWholeYear, sentence, sum, sumWhere } from "./checkInput";

/** What papers print, beside the result: as far as they round it is the same figure. */
export function statedChecks(input: CheckInput): Check[] {
  const { book } = input;
  const { stated = [] } = book.grantYear;
  const { sentences, actions } = book.texts.checks;
  const lines = stated.flatMap((each, index) => statedCheck(input, each, index));
  if (!book.tables.stated) return [];
  return [
    ...lines,
    {
      id: "statedRows",
      section: "stated",
      sentence: sentences.statedRows,
      expected: `COUNT(${columnRef(book, "stated", "value")})`,
      actual: String(lines.length),
      format: "count",
      relation: "equal",
      severity: "hint",
      actions: { hint: quoted(actions.statedRows), error: quoted(actions.statedRows) },
    },
  ];
}

function statedCheck(input: CheckInput, stated: Stated, index: number): Check[] {
  const { book } = input;
  const { language, texts } = book;
  const actual = resultOf(input, stated);
  if (stated.value === undefined || actual === undefined) return [];
  const { sentences, everybody } = texts.checks;
  const column = (id: string): string => columnRef(book, "stated", id);
  const of = (id: string) => (cells: CheckCells) =>
    `SUMPRODUCT(${isRow(book, stated, cells)},${column(id)})`;
  return [
    {
      id: `stated${index}`,
      section: "stated",
      about: nameIn(stated) ?? everybody,
      sentence: ({ about }) =>
        sentence(sentences.stated.replace("{1}", wordFor(stated.figure, language)), about),
      expected: of("value"),
      actual,
      format: stated.figure === "fte" || stated.figure === "rawShare" ? "posts" : "balance",
      relation: "rounded",
      severity: "error",
      proof: proofOf(input, stated),
      isStated: true,
      ...(hasColumn(book, "stated", "step")
        ? { tolerance: (cells: CheckCells) => `${of("step")(cells)}/2` }
        : {}),
      note: stated.citation ?? wordFor(stated.kind, language),
      actions: {},
    },
  ];
}

const nameIn = ({ body, region }: Pick<Stated, "body" | "region">): string | undefined =>
  keyOf(body) === undefined ? (keyOf(region) === undefined ? undefined : region) : body;

/** What the row with the same names and figure proves; nothing where that cannot be told. */
const proofOf =
  (input: CheckInput, { body, region, figure }: Stated) =>
  ({ about }: CheckCells): string => {
    const nameOf = (name: string | undefined): string =>
      keyOf(name) === undefined ? "" : `${about}&`;
    const rest = `|${wordFor(figure, input.book.language)}`;
    const key =
      keyOf(region) === undefined
        ? `${nameOf(body)}${quoted(`|${rest}`)}`
        : `${nameOf(body)}"|"&${nameOf(region)}${quoted(rest)}`;
    const isMeant = `${all(input, "statedKey")}=${key}`;
    return `IFERROR(MIN(2,${sumWhere(input, "statedProof", isMeant)}),1)`;
  };

/** Its row in the table, wherever it is sorted to. */
function isRow(
  book: CheckInput["book"],
  { body, region, figure }: Stated,
  { about }: CheckCells,
): string {
  const column = (id: string): string => columnRef(book, "stated", id);
  const isOf = (id: "body" | "region", name: string | undefined): string =>
    keyOf(name) === undefined
      ? hasColumn(book, "stated", id)
        ? `*(${column(id)}="")`
        : ""
      : `*(${column(id)}=${about})`;
  const isFigure = `(${column("figure")}=${quoted(wordFor(figure, book.language))})`;
  return `${isFigure}${isOf("body", body)}${isOf("region", region)}`;
}

/** What the sheets say of it; nothing where they have no such figure. */
function resultOf(input: CheckInput, stated: Stated): Check["actual"] | undefined {
  const { book, places } = input;
  const { figure, body, region } = stated;
  const hasName = keyOf(body) !== undefined;
  if (!hasName && keyOf(region) !== undefined && !places.has("region")) return undefined;
  const open = quoted(book.texts.open);
  const isOf = (about: string): string => `${all(input, hasName ? "name" : "region")}=${about}`;
  const isAll = nameIn(stated) === undefined;
  const summed =
    (id: string) =>
    ({ about }: CheckCells): string =>
      isAll ? sum(input, id) : sumWhere(input, id, isOf(about));
  const known =
    (id: string) =>
    (cells: CheckCells): string => {
      const isOpen = `${all(input, id)}=${open}`;
      const count = isAll
        ? `SUMPRODUCT(--(${isOpen}))`
        : `SUMPRODUCT(--(${isOf(cells.about)}),--(${isOpen}))`;
      return `IF(${count}>0,${open},${summed(id)(cells)})`;
    };
  const isPayee = book.bodies.some(
    ({ name, isRecipient }) => isRecipient && keyOf(name) === keyOf(body),
  );
  switch (figure) {
    case "rawShare":
      return places.has("share") ? summed("share") : undefined;
    case "fte":
      return summed("fte");
    case "amount":
      return summed("kept");
    case "chainAmount":
      if (!hasName) return summed("kept");
      return isPayee && !hasContract(book.grantYear) ? sum(input, "kept") : summed("received");
    case "personnelCost":
      return known("cost");
    case "ownShare":
      return known("ownTotal");
    case "ownShareYear":
      return known("yearOwn");
    case "granted":
      return granted(input);
    default:
      return undefined;
  }
}

/** By posts and rate, so that the notice is not compared with itself. */
function granted(input: CheckInput): string {
  const { book } = input;
  if (hasContract(book.grantYear) || !isWholeYear(input)) return sum(input, "grantedAmount");
  return `${fact(input, "yearly")}${book.tables.items ? `+${fact(input, "items")}` : ""}`;
}
