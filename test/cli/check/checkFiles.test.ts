import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { CheckedFile } from "../../../src/cli/check/checkFile";
import { checkFiles } from "../../../src/cli/check/checkFiles";
import type { Totals } from "../../../src/cli/check/checkText";
import { progressBar } from "../../../src/cli/progressBar";
import { writeWorkbook } from "../../../src/xlsx/write/writeWorkbook";
import { sampleWorkbook } from "../../xlsx/sampleWorkbook";
import { longOnly } from "../../support/runs";

const longTest = longOnly(test);

const folder = mkdtempSync(join(tmpdir(), "kim-check-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** A workbook without a grant year. */
const good = join(folder, "gut.xlsx");
const broken = join(folder, "kaputt.xlsx");
writeFileSync(good, writeWorkbook(sampleWorkbook));
writeFileSync(broken, "PK kaputt");

const codes = (files: readonly CheckedFile[]) =>
  files.map(({ file, problem, findings }) => [file, problem?.split(" ")[0], findings[0]?.code]);
const NONE = [good, undefined, "noGrantYear"];

longTest(
  "processes of their own check many files; a broken one is named and the others go on",
  () => {
    const files = [good, broken, ...Array<string>(9).fill(good)];
    const args = ["--import", "tsx", "src/cli/kim.ts", "check", "--json", ...files];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
    expect([status, stderr]).toEqual([1, ""]);
    const answer = JSON.parse(stdout) as { files: CheckedFile[]; totals: Totals };
    expect(codes(answer.files)).toEqual([NONE, [broken, "Der", undefined], ...Array(9).fill(NONE)]);
    expect(answer.totals).toEqual({
      ...{ files: 11, grantYears: 0, unread: 1, error: 10, warning: 10, hint: 0 },
    });
  },
);

test("a few files are checked at once, a missing one is named, progress is told", async () => {
  const seen: number[] = [];
  const missing = join(folder, "fehlt.xlsx");
  const checked = await checkFiles([missing, good], "de", (done) => seen.push(done));
  expect(codes(checked)).toEqual([[missing, "Die", undefined], NONE]);
  expect(checked[0]!.problem).toBe(
    "Die Datei lässt sich nicht lesen (eine Datei oder einen Ordner dieses Namens gibt es nicht).",
  );
  expect(seen).toEqual([1, 2]);
});

test("progress is shown on a terminal alone", () => {
  const shown: string[] = [];
  const write = (text: string | Uint8Array) => shown.push(String(text)) > 0;
  const bar = (isTTY: boolean) => progressBar({ isTTY, write }, 4);
  bar(false).show(1);
  bar(false).clear();
  expect(shown).toEqual([]);
  bar(true).show(1);
  bar(true).clear();
  expect(shown).toEqual([`\r[${"#".repeat(7)}${" ".repeat(23)}] 1/4`, "\r\u001B[K"]);
});
