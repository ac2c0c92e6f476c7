import type { Note } from "../model/sheet";
import { cellAddress } from "../model/zone";
import { MAIN } from "./namespaces";
import { element, textElement, type Xml } from "./xml";

/** The texts of a sheet's notes (ECMA-376-1, 18.7). */
export function commentsXml(notes: readonly Note[]): Xml {
  const authors = [...new Set(notes.map(({ author }) => author))];
  const comments = notes.map(({ row, column, author, text }) =>
    element(
      "comment",
      { ref: cellAddress(row, column), authorId: authors.indexOf(author) },
      element("text", {}, element("r", {}, textElement("t", text))),
    ),
  );
  return element(
    "comments",
    { xmlns: MAIN },
    element("authors", {}, ...authors.map((author) => textElement("author", author))),
    element("commentList", {}, ...comments),
  );
}

/** Columns and rows that the box of a note covers, beside its cell. */
const BOX = { columns: 3, rows: 4 };

/** The boxes of the notes, hidden until asked for; Excel draws them in VML (ECMA-376-4, 19). */
export function noteBoxesXml(notes: readonly Note[]): Xml {
  const shapes = notes.map(({ row, column }, index) => {
    const [left, top] = [column + 1, Math.max(0, row - 1)];
    const anchor = [left, 15, top, 10, left + BOX.columns, 15, top + BOX.rows, 4].join(", ");
    return [
      // Excel knows its boxes by such names, which must not be written as texts are.
      `<v:shape id="_x0000_s${1025 + index}" type="#_x0000_t202" fillcolor="#ffffe1"`,
      ' style="position:absolute;width:180pt;height:60pt;z-index:1;visibility:hidden" o:insetmode="auto">',
      '<v:fill color2="#ffffe1"/><v:path o:connecttype="none"/>',
      element(
        "x:ClientData",
        { ObjectType: "Note" },
        "<x:MoveWithCells/><x:SizeWithCells/>",
        element("x:Anchor", {}, anchor),
        element("x:AutoFill", {}, "False"),
        element("x:Row", {}, String(row)),
        element("x:Column", {}, String(column)),
      ),
      "</v:shape>",
    ].join("");
  });
  const boxType =
    '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">' +
    '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';
  return element(
    "xml",
    {
      "xmlns:v": "urn:schemas-microsoft-com:vml",
      "xmlns:o": "urn:schemas-microsoft-com:office:office",
      "xmlns:x": "urn:schemas-microsoft-com:office:excel",
    },
    boxType,
    ...shapes,
  );
}
