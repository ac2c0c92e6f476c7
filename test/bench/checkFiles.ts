import { spawn, spawnSync } from "node:child_process";
import { linkSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { calculatedWorkbook, kimWorkbookFile } from "../../src/cli/kimWorkbook";
import type { GrantYear } from "../../src/engine/grantYear/grantYear";

/** npm run bench:check: 54 workbooks of 10 grant years with 54 bodies in one `kim check`, as packed. */
const [WORKBOOKS, YEARS] = [54, 10];
const CASE = "test/cases/grantYears/musterkreis-2023-54-beteiligte.json";
const given = readFileSync(CASE, "utf8");

/** The same grant year, so many years later. */
const later = (years: number): GrantYear =>
  JSON.parse(given.replace(/20(2\d)/g, (year) => String(Number(year) + years))).given;

console.debug = () => undefined;
const folder = mkdtempSync(join(tmpdir(), "kim-bench-"));
try {
  const { status, stderr } = spawnSync("npm", ["run", "prepack"], { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  const years = Array.from({ length: YEARS }, (_, index) => later(index));
  const workbook = await calculatedWorkbook(years, "de");
  const { bytes } = kimWorkbookFile(workbook, { form: "excel", store: { type: "ExCatalog" } });
  const first = join(folder, "0.xlsx");
  writeFileSync(first, bytes);
  const files = Array.from({ length: WORKBOOKS - 1 }, (_, index) =>
    join(folder, `${index + 1}.xlsx`),
  );
  for (const file of files) linkSync(first, file);
  await measure([first, ...files], bytes.length);
} finally {
  rmSync(folder, { recursive: true });
}

async function measure(files: readonly string[], size: number): Promise<void> {
  const start = performance.now();
  const args = ["dist/kim/kim.mjs", "check", "--json", ...files];
  const check = spawn(process.execPath, args, { stdio: "ignore" });
  let most = 0;
  const watch = setInterval(() => (most = Math.max(most, residentOf(check.pid!))), 200);
  const code = await new Promise((resolve) => check.on("exit", resolve));
  clearInterval(watch);
  const seconds = (performance.now() - start) / 1000;
  const all = WORKBOOKS * YEARS;
  process.stdout.write(
    `${WORKBOOKS} workbooks of ${Math.round(size / 1024)} KB, ${all} grant years: ` +
      `${seconds.toFixed(1)} s, ${(all / seconds).toFixed(0)} grant years/s, ` +
      `${Math.round(most / 1024)} MB resident in all processes (exit code ${code})\n`,
  );
}

/** Kilobytes of a process and its children. */
function residentOf(pid: number): number {
  const { stdout } = spawnSync("ps", ["-o", "rss=", "--pid", `${pid}`, "--ppid", `${pid}`], {
    encoding: "utf8",
  });
  return stdout.split(/\s+/).reduce((sum, part) => sum + Number(part), 0);
}
