import type { Book } from "../book";
import type { CalcColumn, CalcPlaces } from "./calcColumn";
import { bodyColumn, quoted } from "./formulaParts";

/** From share to posts: what each line gives up, what is rounded, and why. */
export function postColumns(book: Book, places: CalcPlaces): CalcColumn[] {
  const { columns } = book.texts;
  const at = (id: string): string => places.spill(id, "postCalculation");
  const waiver = bodyColumn(book, "waiver");
  const column = (
    id: string,
    heading: string,
    format: CalcColumn["format"],
    width: number,
    formula: () => string,
  ): CalcColumn => ({ id, heading, format, width, formula });
  return [
    column("postName", columns.body, "general", 24, () => at("name")),
    column("postShare", columns.share, "share", 10, () => at("share")),
    ...(waiver === ""
      ? []
      : [column("waived", columns.waiver, "share", 10, () => `IF(${waiver}="",0,${waiver})`)]),
    column("posts", columns.postsInFte, "fte", 10, () => at("fte")),
    column(
      "difference",
      columns.difference,
      "change",
      10,
      () => `IF(${at("share")}=0,0,ROUND(${at("fte")}-${at("share")},9))`,
    ),
    column("reason", columns.reason, "general", 34, () => reason(book, places)),
    ...(waiver === "" && bodyColumn(book, "agreed") === ""
      ? []
      : [
          column(
            "gains",
            columns.gains,
            "general",
            20,
            () => `IF(${at("difference")}>0,${at("postName")},"")`,
          ),
        ]),
  ];
}

/** Given up or agreed, else by how the share was rounded; one without a share or a post says so. */
function reason(book: Book, places: CalcPlaces): string {
  const at = (id: string): string => places.spill(id, "postCalculation");
  const { texts } = book;
  const inForce = (column: "waiver" | "agreed"): string =>
    places.has(`${column}InForce`) ? at(`${column}InForce`) : bodyColumn(book, column);
  const [waiver, agreed] = [inForce("waiver"), inForce("agreed")];
  const isNone = `3*(${at("fte")}=0)`;
  const change = `(${at("difference")}>0)-(${at("difference")}<0)`;
  const byChange = `CHOOSE(2+${change}+${isNone},${texts.reasons.words.map(quoted).join(",")})`;
  const orAgreed =
    agreed === "" ? byChange : `IF(${agreed}>0,${quoted(texts.reasons.agreed)},${byChange})`;
  return waiver === "" ? orAgreed : `IF(${waiver}>0,${quoted(texts.reasons.waiver)},${orAgreed})`;
}
