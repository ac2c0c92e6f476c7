import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readWorkbook } from "../../src/xlsx/read/readWorkbook";
import { writeWorkbook } from "../../src/xlsx/write/writeWorkbook";
import { filled } from "../workbook/reply/replySheet";
import { frameOf } from "./support/appearances";
import { axeViolations } from "./support/axeViolations";
import { framePicture } from "./support/framePicture";
import { sheetTests } from "./support/sheetTests";
import { widerThanPage } from "./support/widerThanPage";
import { press } from "./support/wizardPages";
import { longOnly } from "../support/runs";

const sheetTest = sheetTests();
const longSheetTest = longOnly(sheetTest);
const MIME = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const folder = mkdtempSync(join(tmpdir(), "kim-reply-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** The workbook of a grant year whose posts are named. */
function courseFile(): Buffer {
  const file = join(folder, "year.xlsx");
  const args = ["new", "test/cases/courses/musterkreis-2023.json", "-o", file];
  const { status } = spawnSync(process.execPath, [
    ...["--import", "tsx", "src/cli/kim.ts"],
    ...args,
  ]);
  expect(status).toBe(0);
  return readFileSync(file);
}

longSheetTest(
  "a sheet goes out, comes back filled in, is looked at and written as one change",
  async (pane, { page }) => {
    await page.getByText("Datei", { exact: true }).click();
    const chooser = page.waitForEvent("filechooser");
    await page.getByText("Öffnen …", { exact: true }).click();
    await (await chooser).setFiles({ name: "Jahr.xlsx", mimeType: MIME, buffer: courseFile() });
    await press(pane, "Rückmeldung");
    await pane.getByLabel("Für").selectOption("Neustadt");
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      press(pane, "Neue Mappe öffnen"),
    ]);
    expect(download.suggestedFilename()).toBe("Rückmeldung Neustadt 2023 B2.xlsx");
    const { workbook } = readWorkbook(readFileSync(await download.path()));
    const told = filled(workbook, { "staffing 0": { share: 0.5 } });
    const come = async (bytes: Uint8Array): Promise<void> =>
      pane
        .getByLabel("Ausgefüllte Mappe (.xlsx)")
        .setInputFiles({ name: "Neustadt.xlsx", mimeType: MIME, buffer: Buffer.from(bytes) });
    await come(new Uint8Array([1, 2, 3]));
    await pane.getByText(/xlsx/).first().waitFor();
    await come(writeWorkbook(told));
    await pane.getByText(/besetzte VZÄ: 1 → 0,5/).waitFor();
    for (const width of ["350", "320"]) {
      await page.getByRole("radio", { name: width }).check();
      expect(await widerThanPage(frameOf(page))).toEqual([]);
      expect(await axeViolations(frameOf(page))).toEqual([]);
    }
    await framePicture(page, frameOf(page), "rueckmeldung-320");
    await press(pane, "Übernehmen und schreiben");
    await pane.getByText(/^Die Blätter sind geändert\./).waitFor();
    await press(pane, "Rückgängig machen");
    await pane.getByText("Die Mappe ist wieder wie vorher.").waitFor();
  },
  { isClosed: true },
);
