import type { Sheet } from "../model/sheet";
import type { Workbook } from "../model/workbook";
import { Colors } from "./colors";
import { FileRefusal } from "./fileRefusal";
import { type Lost, Losses, type LostKind } from "./lost";
import { readNames } from "./names";
import { openPackage } from "./openPackage";
import type { PackageReader } from "./package";
import { readSheet } from "./sheet";
import { readStyles } from "./styles";
import { readWebExtension } from "./webExtension";
import { child, isSet, numberOf, plainText } from "./xml";

/** What a workbook may have beside its sheets, and the model does not. */
const LOST_PARTS: Readonly<Record<string, LostKind>> = {
  ...{ vbaProject: "macros", xlMacrosheet: "macros", connections: "connection" },
  ...{ externalLink: "externalLink", pivotCacheDefinition: "pivot", customXml: "customXml" },
  ...{ origin: "signature", slicerCache: "pivot", timelineCache: "pivot" },
};

/**
 * The workbook of an .xlsx file (ECMA-376, both forms), and what of the file it does not hold.
 * Nothing outside the file is ever fetched. Throws a `FileRefusal`.
 */
export function readWorkbook(bytes: Uint8Array): {
  readonly workbook: Workbook;
  readonly lost: readonly Lost[];
} {
  const { file, path, root, sheets: listed, texts } = openPackage(bytes);
  const losses = new Losses();
  const related = (type: string) => file.related(path, type)[0];
  const optional = (found: string | undefined) =>
    found === undefined ? undefined : file.optionalPart(found);
  const colors = new Colors(optional(related("theme")));
  const styles = readStyles(optional(related("styles")), colors);
  if (styles.hasMore) losses.note("lookDetail");
  noteParts(file, path, losses);
  const protection = child(root, "workbookProtection");
  if (isSet(protection, "lockStructure")) losses.note("structure");

  const countsFrom1904 = isSet(child(root, "workbookPr"), "date1904");
  const known = listed.filter(({ kind }) => kind === "worksheet");
  if (known.length < listed.length) losses.note("sheetKind");
  if (known.length === 0) throw new FileRefusal("otherPackage", path);
  const { names, printed } = readNames(
    child(root, "definedNames"),
    listed.map(({ name }) => name),
    losses,
  );
  /** Names count the sheets of the file, the model those that are kept. */
  const place = (index: number): number => known.indexOf(listed[index]!);
  const sheets = known.map((each): Sheet => {
    const sheet = readSheet(each.path, each.name, each.state, {
      ...{ file, styles, texts: texts(), colors, losses, countsFrom1904 },
    });
    return { ...sheet, page: { ...sheet.page, ...printed[listed.indexOf(each)] } };
  });
  const view = child(root, "bookViews", "workbookView");
  const addIn = readWebExtension(file, losses);
  const title = optional(file.related("", "core-properties")[0]);
  const text = child(title, "title")?.text;
  return {
    workbook: {
      sheets,
      activeSheet: Math.max(0, place(numberOf(view, "activeTab") ?? 0)),
      names: names.flatMap(({ sheet, ...name }) => {
        if (sheet === undefined) return [name];
        return place(sheet) < 0 ? [] : [{ ...name, sheet: place(sheet) }];
      }),
      ...(addIn ? { addIn } : {}),
      ...(text === undefined || text === "" ? {} : { title: plainText(text) }),
      ...(countsFrom1904 ? { countsFrom1904 } : {}),
    },
    lost: losses.all,
  };
}

function noteParts(file: PackageReader, path: string, losses: Losses): void {
  for (const { type } of [...file.relationships(""), ...file.relationships(path)])
    if (LOST_PARTS[type]) losses.note(LOST_PARTS[type]);
}
