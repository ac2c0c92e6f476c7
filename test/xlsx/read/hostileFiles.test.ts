import { strToU8, zipSync } from "fflate";
import { LANGUAGES } from "../../../src/locales/language";
import { refusalSentence } from "../../../src/workbench/file/readSentences";
import { FileRefusal, type Refusal } from "../../../src/xlsx/read/fileRefusal";
import { readWorkbook } from "../../../src/xlsx/read/readWorkbook";
import { writeWorkbook } from "../../../src/xlsx/write/writeWorkbook";
import { readPackage } from "../readPackage";
import { sampleWorkbook } from "../sampleWorkbook";

const good = writeWorkbook(sampleWorkbook);
const SHEET = "xl/worksheets/sheet2.xml";
const TEXTS = "xl/sharedStrings.xml";
const BOOK = "xl/workbook.xml";
const RELATIONS = "xl/_rels/workbook.xml.rels";

/** The good file with some of its parts changed, or with more of them. */
function changed(parts: Record<string, string | Uint8Array | ((text: string) => string)>) {
  const files = readPackage(good);
  const made = Object.entries(parts).map(([path, part]) => {
    const content = typeof part === "function" ? part(files[path]!) : part;
    if (typeof part === "function" && content === files[path])
      throw new Error(`${path}: as it was`);
    return [path, typeof content === "string" ? strToU8(content) : content];
  });
  const all = Object.entries(files).map(([path, text]) => [path, strToU8(text)]);
  return zipSync(Object.fromEntries([...all, ...made]) as Record<string, Uint8Array>, { level: 9 });
}
const put = (from: string | RegExp, to: string) => (text: string) => text.replace(from, () => to);
const blanks = (megabytes: number) => new Uint8Array(megabytes * 2 ** 20).fill(32);

/** The good file with other bytes after a mark, in every entry of its directory. */
function inDirectory(at: number, bytes: readonly number[]): Uint8Array {
  const copy = good.slice();
  for (let index = 0; index < copy.length - 4; index++)
    if (copy[index] === 0x50 && copy[index + 1] === 0x4b && copy[index + 2] === 1)
      copy.set(bytes, index + at);
  return copy;
}
/** A packed byte of the sheet is another one. */
function flipped(): Uint8Array {
  const copy = good.slice();
  const name = String.fromCharCode(...copy).indexOf(SHEET);
  copy[name + SHEET.length + 200] = copy[name + SHEET.length + 200]! ^ 0xff;
  return copy;
}
const utf16 = (text: string) => [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);
const ole = (text: string) =>
  Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...Array(60).fill(0), ...utf16(text)]);
const ENTITY = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>';
const nested = (count: number) => "<a>".repeat(count) + "</a>".repeat(count);

const HOSTILE: readonly (readonly [string, Refusal, () => Uint8Array])[] = [
  ["an empty file", "empty", () => new Uint8Array()],
  ["a list of values (.csv)", "text", () => strToU8("Ort;Betrag\nUnna;7\n")],
  ["the old format (.xls)", "oldExcel", () => ole("Workbook")],
  ["a file with a password", "encrypted", () => ole("EncryptedPackage")],
  [
    "an OpenDocument file (.ods)",
    "openDocument",
    () => zipSync({ mimetype: strToU8("application/vnd.oasis"), "content.xml": strToU8("<a/>") }),
  ],
  ["a binary workbook (.xlsb)", "binary", () => zipSync({ "xl/workbook.bin": strToU8("x") })],
  ["an archive of something else", "otherPackage", () => zipSync({ "a.txt": strToU8("x") })],
  ["a letter (.docx)", "otherPackage", () => changed({ [BOOK]: "<document/>" })],
  ["half a file", "cut", () => good.slice(0, good.length / 2)],
  ["a file without its directory", "cut", () => good.slice(0, -30)],
  ["a part with another byte", "damaged", flipped],
  ["12 MB of blanks in 12 KB", "bomb", () => changed({ "xl/media/a.xml": blanks(12) })],
  ["a part that claims 4 GB", "bomb", () => inDirectory(24, [0xff, 0xff, 0xff, 0xff])],
  [
    "parts of 300 MB together",
    "tooLarge",
    () => {
      const copy = inDirectory(20, [0, 0, 16, 0]);
      return withSizes(copy, [0, 0, 0, 4]);
    },
  ],
  ["parts larger than they say", "bomb", () => inDirectory(24, [20, 0, 0, 0])],
  ["parts smaller than they say", "damaged", () => inDirectory(24, [0, 0, 2, 0])],
  [
    "entities that grow",
    "entities",
    () => changed({ [SHEET]: `${ENTITY}<worksheet>&b;</worksheet>` }),
  ],
  [
    "an entity that leads to a file",
    "entities",
    () => changed({ [BOOK]: '<!DOCTYPE x SYSTEM "file:///etc/passwd"><workbook/>' }),
  ],
  ["an unknown entity", "damaged", () => changed({ [TEXTS]: put("Schlüssel", "&x;") })],
  ["200,000 elements inside one another", "damaged", () => changed({ [SHEET]: nested(200_000) })],
  ["XML that breaks off", "damaged", () => changed({ [SHEET]: put(/<mergeCells[^]*/, "") })],
  ["a part that climbs out", "leadsOutside", () => changed({ "../../etc/cron": "x" })],
  ["a part with an absolute path", "leadsOutside", () => changed({ "/etc/cron": "x" })],
  ["a part with a Windows path", "leadsOutside", () => changed({ "..\\a.exe": "x" })],
  [
    "a sheet that is a file of the system",
    "leadsOutside",
    () => changed({ [RELATIONS]: put("/xl/worksheets/sheet2.xml", "../../../etc/passwd") }),
  ],
  [
    "a sheet at an address",
    "leadsOutside",
    () => changed({ [RELATIONS]: put("/xl/worksheets/sheet2.xml", "https://a.example/b.xml") }),
  ],
  [
    "a sheet outside of the file",
    "leadsOutside",
    () =>
      changed({
        [RELATIONS]: put(
          'Target="/xl/worksheets/sheet2.xml"',
          'Target="b.xml" TargetMode="External"',
        ),
      }),
  ],
  [
    "a sheet that is not there",
    "partMissing",
    () => changed({ [RELATIONS]: put("sheet2.xml", "sheet9.xml") }),
  ],
  [
    "a sheet without a relationship",
    "damaged",
    () => changed({ [BOOK]: put('id="rId2"', 'id="rId99"') }),
  ],
  [
    "a text that is not there",
    "damaged",
    () => changed({ [SHEET]: put(/t="s"><v>\d+/, 't="s"><v>999') }),
  ],
  ["a number that is none", "damaged", () => changed({ [SHEET]: put("<v>1.5<", "<v>1,5<") })],
  [
    "a cell outside of the sheet",
    "damaged",
    () => changed({ [SHEET]: put('r="A13"', 'r="XFE13"') }),
  ],
  ["a cell twice", "damaged", () => changed({ [SHEET]: put('r="B2"', 'r="A2"') })],
  ["a row twice", "damaged", () => changed({ [SHEET]: put('<row r="3"', '<row r="2"') })],
  [
    "letters in another encoding",
    "damaged",
    () => changed({ [SHEET]: Uint8Array.from([60, 228, 62]) }),
  ],
];

/** Sets the sizes of all parts in the directory. */
function withSizes(bytes: Uint8Array, size: readonly number[]): Uint8Array {
  for (let index = 0; index < bytes.length - 4; index++)
    if (bytes[index] === 0x50 && bytes[index + 1] === 0x4b && bytes[index + 2] === 1)
      bytes.set(size, index + 24);
  return bytes;
}

test.each(HOSTILE)("%s is refused (%s), within a second and without memory", (_, reason, make) => {
  const bytes = make();
  const before = process.memoryUsage().rss;
  const start = performance.now();
  const refusal = refusalOf(bytes);
  expect(refusal).toMatchObject({ reason });
  expect(performance.now() - start).toBeLessThan(1000);
  expect(process.memoryUsage().rss - before).toBeLessThan(200 * 2 ** 20);
  for (const language of LANGUAGES)
    expect(refusalSentence(refusal, language)).toMatch(/^[^\n]{20,200}[.?]$/);
});

function refusalOf(bytes: Uint8Array): FileRefusal {
  try {
    readWorkbook(bytes);
  } catch (error) {
    if (error instanceof FileRefusal) return error;
    throw error;
  }
  throw new Error("The file was read.");
}

test("a cell in the last corner and a name over whole sheets cost nothing", () => {
  const far = '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>';
  const { workbook } = readWorkbook(
    changed({
      [SHEET]: put("</sheetData>", far),
      [BOOK]: put("$B$2:$B$4", "$A$1:$XFD$1048576"),
    }),
  );
  expect(workbook.sheets[1]!.rows.at(-1)).toMatchObject({ row: 1_048_575 });
  expect(workbook.sheets[1]!.columns.length).toBeLessThan(3);
});
