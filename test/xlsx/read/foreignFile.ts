import { strToU8, zipSync } from "fflate";

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Parts of a file with one sheet, as another program might have written them. */
export interface ForeignParts {
  /** What stands in the sheet, around and between the rows. */
  readonly sheet?: string;
  /** In place of the workbook's list of sheets and all that follows. */
  readonly book?: string;
  readonly styles?: string;
  readonly texts?: string;
  /** Of the sheet and of the workbook: a word for the type, and where it leads. */
  readonly sheetParts?: Readonly<Record<string, string>>;
  readonly bookParts?: Readonly<Record<string, string>>;
  /** More files, by their paths. */
  readonly files?: Readonly<Record<string, string>>;
}

/** The bytes of that file. */
export function foreignFile(given: ForeignParts): Uint8Array {
  const { sheet = "<sheetData/>", sheetParts = {}, bookParts = {}, files = {} } = given;
  const book = given.book ?? '<sheets><sheet name="Blatt" sheetId="1" r:id="rSheet"/></sheets>';
  const texts = given.texts ?? "";
  const parts = {
    "[Content_Types].xml": '<Types xmlns="x"/>',
    "_rels/.rels": relations({ officeDocument: "xl/workbook.xml" }),
    "xl/workbook.xml": `<workbook ${MAIN} ${R}>${book}</workbook>`,
    "xl/_rels/workbook.xml.rels": relations({
      ...{ worksheet: "worksheets/sheet1.xml", styles: "styles.xml" },
      ...{ sharedStrings: "sharedStrings.xml", theme: "theme/theme1.xml", ...bookParts },
    }).replace('Id="rworksheet"', 'Id="rSheet"'),
    "xl/styles.xml": `<styleSheet ${MAIN}>${given.styles ?? ""}</styleSheet>`,
    "xl/sharedStrings.xml": `<sst ${MAIN}>${texts}</sst>`,
    "xl/worksheets/sheet1.xml": `<worksheet ${MAIN} ${R}>${sheet}</worksheet>`,
    "xl/worksheets/_rels/sheet1.xml.rels": relations(sheetParts),
    ...files,
  };
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])),
  );
}

const relations = (targets: Readonly<Record<string, string>>): string =>
  `<Relationships>${Object.entries(targets)
    .map(([type, target]) => {
      const mode = /^[a-z]+:/.test(target) ? ' TargetMode="External"' : "";
      return `<Relationship Id="r${type}" Type="${OFFICE}/${type}" Target="${target}"${mode}/>`;
    })
    .join("")}</Relationships>`;
