import { plan } from "../../src/engine/grantYear/plan";
import { openWorkbook as open } from "../../src/taskpane/excel/openWorkbook";
import { shareWorkbook } from "../../src/workbook/handover/shareWorkbook";
import { readWorkbook } from "../../src/xlsx/read/readWorkbook";
import { writeWorkbook } from "../../src/xlsx/write/writeWorkbook";
import { grantYearCases } from "../engine/grantYear/grantYearCases";
import { HostError } from "../../src/workbench/host/wire/hostError";
import { errorOf } from "../workbench/host/excel";
import { openWorkbook } from "../workbook/kimExcel";

const unna = plan(grantYearCases().find(({ id }) => id === "kreis-unna-2021-weiterleitung")!.given);
const kamen = unna.rows.find(({ name }) => name === "Kamen")!;
const share = shareWorkbook(unna, kamen.index, "de");
const bytes = writeWorkbook(share);

/** What the page offers as a download, in place of a browser. */
function watchDownloads(): string[] {
  const names: string[] = [];
  const link = {
    ...{ href: "", download: "" },
    click: () => names.push(link.download),
  };
  Object.assign(globalThis, { document: { createElement: () => link } });
  jest.spyOn(URL, "createObjectURL").mockReturnValue("blob:kim");
  jest.spyOn(URL, "revokeObjectURL").mockReturnValue(undefined);
  return names;
}

let downloads: string[];
beforeEach(() => {
  downloads = watchDownloads();
});
afterEach(() => jest.restoreAllMocks());

test("Excel opens the very file beside this one: no formula of KIM, every cell as it was made", async () => {
  const opened: string[] = [];
  openWorkbook({ openWorkbook: (base64) => opened.push(base64) });
  expect(await open(bytes, "Kamen.xlsx")).toBe("opened");
  expect(downloads).toEqual([]);
  const [file] = opened.map((base64) => new Uint8Array(Buffer.from(base64, "base64")));
  expect(opened).toHaveLength(1);
  expect(file).toEqual(bytes);
  const { workbook, lost } = readWorkbook(file!);
  expect(lost).toEqual([]);
  const cells = workbook.sheets.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  expect(cells.filter(({ formula }) => formula?.text.includes("KIM"))).toEqual([]);
  expect(cells.map(({ value }) => value)).toContain(64166.67);
});

test("a file larger than a call takes arguments arrives whole", async () => {
  const opened: string[] = [];
  openWorkbook({ openWorkbook: (base64) => opened.push(base64) });
  const large = Uint8Array.from({ length: 200_000 }, (_, index) => (index * 7) % 256);
  await open(large, "groß.xlsx");
  expect(new Uint8Array(Buffer.from(opened[0]!, "base64"))).toEqual(large);
});

test("where Excel has no such call the file is offered as a download", async () => {
  openWorkbook();
  expect(await open(bytes, "Kamen.xlsx")).toBe("downloaded");
  expect(downloads).toEqual(["Kamen.xlsx"]);
});

test("another refusal is told, and nothing is offered", async () => {
  openWorkbook({
    openWorkbook: () => {
      throw new HostError("AccessDenied");
    },
  });
  expect((await errorOf(open(bytes, "Kamen.xlsx").then(() => undefined))).code).toBe(
    "AccessDenied",
  );
  expect(downloads).toEqual([]);
});
