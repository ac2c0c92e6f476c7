import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bookText } from "../locales/bookText";
import { kimCommandText } from "../locales/kimCommandText";
import { sheetNameFor, type SheetId } from "../workbook/book/bookNames";
import { deskTexts } from "../workbook/book/desk";
import { keyFor } from "../workbook/naming";
import { readGrantYearFile } from "./grantYearFile";
import { kimWorkbook } from "./kimWorkbook";

/**
 * npm run pictures Prints pages of the papers' grant years, and of one that went on, into
 * docs/bilder, as LibreOffice shows the file with values. Needs soffice, pdftotext and pdftoppm.
 */
const CASES = "test/cases";
/** Invented: only what happens in the course of a year is pictured of it. */
const COURSE = "courses/musterkreis-2023";
const PICTURES = "docs/bilder";
const GRANT_YEARS = {
  "unna-2021": "grantYears/kreis-unna-2021-weiterleitung",
  "unna-2023": "grantYears/kreis-unna-2023-jahreswechsel",
  "bergkamen-2021": "grantYears/mittelkreis-2021-bergkamen",
  muster: COURSE,
} as const;
const PAGES: Readonly<Partial<Record<SheetId, string>>> = {
  ...{ overview: "uebersicht", notice: "bescheid", bodies: "beteiligte", posts: "stellen" },
  ...{ ownShares: "eigenanteile", payments: "zahlungen", checks: "kontrolle" },
  derivation: "rechenweg",
};
const COURSE_PAGES: typeof PAGES = { occupancy: "besetzung" };
/** Dots per inch: all can be read, and a picture has some 40 KB. */
const RESOLUTION = "80";
/** Numbers and days as in Germany. */
const GERMAN = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>de-DE</value></prop></item></oor:items>`;

const folder = mkdtempSync(join(tmpdir(), "kim-pages-"));
mkdirSync(join(folder, "profile/user"), { recursive: true });
writeFileSync(join(folder, "profile/user/registrymodifications.xcu"), GERMAN);

for (const [name, id] of Object.entries(GRANT_YEARS)) {
  const file = `${CASES}/${id}.json`;
  const read = readGrantYearFile(readFileSync(file, "utf8"), kimCommandText("de"));
  if ("problems" in read) throw new Error(`${file}: ${JSON.stringify(read.problems)}`);
  const { grantYear } = read;
  const { bytes } = await kimWorkbook(grantYear, {
    ...{ form: "values", language: "de", store: { type: "ExCatalog" } },
  });
  const workbook = join(folder, `${name}.xlsx`);
  writeFileSync(workbook, bytes);
  const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
  run("soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", folder, workbook);
  const pdf = join(folder, `${name}.pdf`);
  const pages = run("pdftotext", "-layout", pdf, "-").split("\f");
  const texts = deskTexts(grantYear, bookText("de"));
  for (const [sheet, picture] of Object.entries(id === COURSE ? COURSE_PAGES : PAGES)) {
    const title = sheetNameFor(sheet as SheetId, keyFor(grantYear), texts);
    // The foot of a page names the file and the sheet.
    const page = pages.findIndex((text) => text.includes(`· ${title} `)) + 1;
    if (page === 0) continue;
    const made = join(folder, "page");
    const only = ["-f", String(page), "-l", String(page), "-singlefile"];
    run("pdftoppm", "-r", RESOLUTION, "-png", ...only, pdf, made);
    copyFileSync(`${made}.png`, join(PICTURES, `blatt-${name}-${picture}.png`));
  }
}
rmSync(folder, { recursive: true });

function run(program: string, ...args: readonly string[]): string {
  return execFileSync(program, args, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
}
