import type { Area, SheetOperation } from "../../layout/operation";
import type { Book } from "../book";
import type { CalcPlaces } from "../calculation/calcColumn";
import { cellRef, quoted } from "../calculation/formulaParts";
import { grantedInYear, ifGranted } from "../calculation/noticeColumns";
import { LOOKS } from "../looks";
import { plannedInYear } from "./plannedInYear";
import { cellsAt, formatsOf, headings, look } from "./bookSheet";

/**
 * A row per budget year: what the Land has granted for it and not yet paid by its instalments, and
 * whether what is planned is granted. Nothing granted is open, not 0.
 */
export function grantedYears(book: Book, places: CalcPlaces, row: number): SheetOperation[] {
  const { texts, years } = book;
  const { columns, payments } = texts;
  const recipient = book.bodies.find(({ isRecipient }) => isRecipient)?.name ?? "";
  const all = (id: string): string => places.range(id, id, "payments");
  const lines = years.map((_, index) => {
    const line = row + index + 1;
    const [year, open, granted, planned] = [`$A${line}`, `$D${line}`, `$J${line}`, `$K${line}`];
    const paid = `SUMIF(${all("landYear")},${year},${all("landAmount")})`;
    const state = [payments.noNotice, payments.inInstalments, payments.withoutDay].map(quoted);
    const formulas = [
      places.heading(`year${index}`, "payments"),
      cellRef(book, "grantor"),
      quoted(recipient),
      `IF(SUM(${granted})=0,${quoted(texts.open)},ROUND(${granted}-${paid},2))`,
      '""',
      '""',
      `IF(SUM(${granted})=0,${state[0]},IF(${open}=0,${state[1]},${state[2]}))`,
      `IF(COUNT(${granted},${planned})=2,IF(${planned}>${granted},${quoted(payments.notGranted)},${quoted(payments.granted)}),${quoted(texts.open)})`,
      '""',
      ifGranted(book, grantedInYear(places, year, "payments")),
      plannedInYear(book, places, index, "payments"),
    ];
    return formulas.map((formula) => (formula === '""' ? undefined : { formula }));
  });
  const area: Area = { row, column: 0, rows: years.length, columns: 8 };
  const sums: Area = { ...area, column: 9, columns: 2 };
  const blank = { heading: undefined, format: "general" } as const;
  return [
    ...headings(row - 1, 0, [
      { heading: columns.year, format: "general" },
      { heading: columns.from, format: "general" },
      { heading: columns.to, format: "general" },
      { heading: columns.notPaidYet, format: "euro" },
      blank,
      blank,
      { heading: columns.state, format: "general" },
      { heading: columns.cover, format: "general" },
    ]),
    ...headings(row - 1, 9, [
      { heading: columns.granted, format: "euro" },
      { heading: columns.plannedMoney, format: "euro" },
    ]),
    ...lines.flatMap((cells, index) =>
      cells.flatMap((formula, column) =>
        formula ? cellsAt(row + index, column, [[formula]]) : [],
      ),
    ),
    formatsOf(book, area, [
      ...(["year", "general", "general", "euro"] as const),
      ...(["general", "general", "general", "general"] as const),
    ]),
    formatsOf(book, sums, ["balance", "balance"]),
    look(area, LOOKS.row),
    look(sums, LOOKS.row),
    look({ ...area, columns: 1 }, { align: "Left" }),
    look({ ...area, column: 3, columns: 1 }, LOOKS.figures),
    {
      kind: "condition",
      area,
      formula: `A${row + 1}=${quoted(texts.open)}`,
      look: LOOKS.open,
    },
    ...(
      [
        ["✔", LOOKS.right],
        ["✖", LOOKS.wrong],
      ] as const
    ).map(([sign, looks]): SheetOperation => ({
      kind: "condition",
      area: { ...area, column: 7, columns: 1 },
      formula: `LEFT($H${row + 1},1)="${sign}"`,
      look: looks,
    })),
  ];
}
