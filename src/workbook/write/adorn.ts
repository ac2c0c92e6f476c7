import type { OrnamentOperation, SheetLayout } from "../layout/operation";
import { isOrnament } from "../layout/isOrnament";
import { besides, withSheetNames } from "../layout/sheetRef";
import { applyOrnament, removeChart } from "./applyOrnament";

/** A sheet that has its content. */
export interface AdornedSheet {
  readonly sheet: Excel.Worksheet;
  readonly layout: SheetLayout;
}

/** What Excel did not take, on which sheet. Plain data. */
export interface RefusedOrnament {
  readonly kind: OrnamentOperation["kind"] | "show" | "aside";
  readonly sheetName: string;
  /** Of a chart. */
  readonly title?: string;
}

interface Step {
  /** What is missing on the sheet if Excel refuses it; nothing that a user would look for. */
  readonly ornament?: RefusedOrnament;
  readonly apply: () => void;
  /** Removes what there may be of it. */
  readonly takeBack?: () => void;
}

/**
 * Adds what makes sheets easier to read, fill in and print, and shows the first: in one sync, and
 * in one more for each ornament that Excel refuses, until it has refused that kind on two sheets.
 * Never throws; what was refused is in the answer. Once Excel does not tell what it refused, all
 * that is left counts as refused. `layouts`: of the sheets that they may speak of.
 */
export async function adorn(
  context: Excel.RequestContext,
  sheets: readonly AdornedSheet[],
  layouts: readonly SheetLayout[] = sheets.map(({ layout }) => layout),
): Promise<RefusedOrnament[]> {
  const refused: RefusedOrnament[] = [];
  const zooms = sheets.map(({ sheet }) => sheet.pageLayout);
  // The first sheet comes last, so that it is the one that stays shown.
  const steps = [...sheets].reverse().flatMap((sheet) => stepsOf(sheet, layouts));
  const refuse = (failed: readonly Step[]): void => {
    refused.push(...failed.flatMap(({ ornament }) => ornament ?? []));
  };
  /** What Excel refuses on two sheets, for want of a printer say, it refuses on all. */
  const isHopeless = ({ ornament }: Step): boolean => {
    const alike = refused.filter(({ kind }) => kind === ornament?.kind);
    return new Set(alike.map(({ sheetName }) => sheetName)).size > 1;
  };
  const reading: Step = { apply: () => zooms.forEach((layout) => layout.load("zoom")) };
  const run = async (first: readonly Step[]): Promise<void> => {
    let rest = first;
    while (rest.length > 0) {
      rest.forEach(({ apply }, index) => {
        context.trace(String(index));
        apply();
      });
      try {
        await context.sync();
        return;
      } catch (error) {
        const at = lastTrace(error);
        const failed = at === undefined ? rest : [rest[at]!];
        refuse(failed);
        const undone = failed.flatMap(({ takeBack }) => (takeBack ? [{ apply: takeBack }] : []));
        const later = at === undefined ? [] : rest.slice(at + 1);
        const hopeless = later.filter(isHopeless);
        refuse(hopeless);
        rest = [...undone, ...later.filter((step) => !hopeless.includes(step))];
      }
    }
  };
  await run([...steps, reading]);
  const isRefused = ({ layout }: AdornedSheet): boolean =>
    refused.some(({ kind, sheetName }) => kind === "page" && sheetName === layout.sheetName);
  await run(sheets.filter((each) => !isRefused(each)).flatMap(scaleUnlessFitted));
  return refused;
}

/** The number of the step that failed: the last that was begun. */
function lastTrace(error: unknown): number | undefined {
  const { traceMessages = [] } = error as Partial<OfficeExtension.Error>;
  const last = traceMessages.at(-1);
  return last === undefined ? undefined : Number(last);
}

/** Of these a sheet has so many that they are done in one step. */
const TOGETHER: readonly OrnamentOperation["kind"][] = [
  "width",
  "height",
  "condition",
  "validation",
];

/** Shown first: pages are fitted on the active sheet only. Rows fit their widths, so they come after. */
function stepsOf({ sheet, layout }: AdornedSheet, layouts: readonly SheetLayout[]): Step[] {
  const { sheetName } = layout;
  const nameOf = (id: string): string => besides(layout, id, layouts).sheetName;
  const ornaments = layout.operations
    .filter(isOrnament)
    .map((ornament) => withSheetNames(ornament, nameOf));
  const widths = ornaments.filter(({ kind }) => kind === "width");
  const others = ornaments.filter(({ kind }) => !TOGETHER.includes(kind));
  const { replaces } = layout;
  return [
    ...(replaces === undefined
      ? []
      : [
          {
            ornament: { kind: "aside", sheetName },
            apply: () => sheet.context.workbook.worksheets.getItem(replaces).delete(),
          } as const,
        ]),
    { ornament: { kind: "show", sheetName }, apply: () => sheet.activate() },
    {
      ornament: { kind: "width", sheetName },
      apply() {
        for (const width of widths) applyOrnament(sheet, width);
        sheet.getUsedRange().format.autofitRows();
      },
    },
    ...(["height", "condition", "validation"] as const).map((kind): Step => ({
      ornament: { kind, sheetName },
      apply() {
        for (const each of ornaments) if (each.kind === kind) applyOrnament(sheet, each);
      },
    })),
    ...others.map((operation): Step => {
      const step = { apply: () => applyOrnament(sheet, operation) };
      const { kind } = operation;
      if (kind !== "chart") return { ...step, ornament: { kind, sheetName } };
      return {
        ...step,
        ornament: { kind, sheetName, title: operation.title },
        takeBack: () => removeChart(sheet, operation),
      };
    }),
  ];
}

/** What is printed on A4 across, in points, and how far Excel can reduce it, in per cent. */
const PRINTED_WIDTH = 741;
const LEAST_SCALE = 10;

/** Where Excel did not fit the sheet to pages, it is reduced by as much as that would be. */
function scaleUnlessFitted({ sheet, layout }: AdornedSheet): Step[] {
  const { operations, sheetName } = layout;
  const page = operations.find((operation) => operation.kind === "page");
  const { pageLayout } = sheet;
  if (!page || pageLayout.zoom.horizontalFitToPages === page.pagesWide) return [];
  const widths = operations.map((each) => (each.kind === "width" ? each.points : 0));
  const total = widths.reduce((sum, points) => sum + points, 0);
  const percent = Math.floor((100 * PRINTED_WIDTH * page.pagesWide) / total);
  const scale = Math.min(100, Math.max(LEAST_SCALE, percent));
  return [
    {
      ornament: { kind: "page", sheetName },
      apply: () => {
        pageLayout.zoom = { scale };
      },
    },
  ];
}
