import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The cells that a sheet shows, row by row. */
export type Shown = readonly (readonly string[])[];

export const hasOffice = spawnSync("soffice", ["--version"]).status === 0;

/** All sheets, with tabs between the cells, in UTF-8, as shown. */
const CSV = "csv:Text - txt - csv (StarCalc):9,34,76,1,,0,false,false,false,false,false,-1";

type Files = Readonly<Record<string, Uint8Array>>;

/** The sheets of each file as LibreOffice shows them, by the names of the files and of the sheets. */
export const openInOffice = (
  files: Files,
): Readonly<Record<string, Readonly<Record<string, Shown>>>> =>
  convert(files, CSV, (name, folder, written) => {
    const own = written.filter((file) => file.startsWith(`${name}-`));
    if (own.length === 0) throw new Error(`LibreOffice did not open ${name}.`);
    return Object.fromEntries(
      own.map((file) => [
        file.slice(name.length + 1, -".csv".length),
        readFileSync(join(folder, file), "utf8")
          .split("\n")
          .map((line) => line.split("\t").map((cell) => cell.replace(/^"|"$/g, ""))),
      ]),
    );
  });

/** Each file as LibreOffice saves it after opening it. */
export const savedByOffice = (files: Files): Files =>
  convert(
    files,
    "xlsx",
    (name, folder) => new Uint8Array(readFileSync(join(folder, `${name}.xlsx`))),
  );

/** All files are opened by one program: starting it takes longer than opening them. */
function convert<Result>(
  files: Files,
  format: string,
  resultOf: (name: string, folder: string, written: readonly string[]) => Result,
): Record<string, Result> {
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
    const options = ["--headless", "--convert-to", format, "--outdir", output];
    const { status, stderr } = spawnSync("soffice", [profile, ...options, ...paths]);
    if (status !== 0) throw new Error(`LibreOffice: ${String(stderr)}`);
    const written = readdirSync(output);
    return Object.fromEntries(
      Object.keys(files).map((name) => [name, resultOf(name, output, written)]),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}
