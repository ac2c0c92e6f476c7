import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The cells that a sheet shows, row by row. */
export type Shown = readonly (readonly string[])[];

export const hasOffice = spawnSync("soffice", ["--version"]).status === 0;

/** All sheets, with tabs between the cells, in UTF-8, as shown. */
const CSV = "csv:Text - txt - csv (StarCalc):9,34,76,1,,0,false,false,false,false,false,-1";

/**
 * The sheets of each file as LibreOffice shows them, by the names of the files and of the sheets.
 * All files are opened by one program: starting it takes longer than opening them.
 */
export function openInOffice(
  files: Readonly<Record<string, Uint8Array>>,
): Readonly<Record<string, Readonly<Record<string, Shown>>>> {
  const folder = mkdtempSync(join(tmpdir(), "kim-office-"));
  try {
    const [input, output] = ["in", "out"].map((part) => join(folder, part)) as [string, string];
    for (const path of [input, output]) mkdirSync(path);
    const paths = Object.entries(files).map(([name, bytes]) => {
      const path = join(input, `${name}.xlsx`);
      writeFileSync(path, bytes);
      return path;
    });
    const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
    const options = ["--headless", "--convert-to", CSV, "--outdir", output];
    const { status, stderr } = spawnSync("soffice", [profile, ...options, ...paths]);
    if (status !== 0) throw new Error(`LibreOffice: ${String(stderr)}`);
    const written = readdirSync(output);
    const names = Object.keys(files);
    return Object.fromEntries(names.map((name) => [name, sheetsOf(name)] as const));

    function sheetsOf(name: string): Record<string, Shown> {
      const own = written.filter((file) => file.startsWith(`${name}-`));
      if (own.length === 0) throw new Error(`LibreOffice did not open ${name}.`);
      return Object.fromEntries(
        own.map((file) => [
          file.slice(name.length + 1, -".csv".length),
          readFileSync(join(output, file), "utf8")
            .split("\n")
            .map((line) => line.split("\t").map((cell) => cell.replace(/^"|"$/g, ""))),
        ]),
      );
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}
