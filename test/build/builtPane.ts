import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { builtOnce } from "../support/builtOnce";
import { build, type Statistics } from "./build";

/** Where an operator would serve the files. */
export const HOST = "https://excel.kreis.example/kim/";

interface BuiltPane {
  readonly folder: string;
  readonly statistics: Statistics;
  /** With these options, another output of the same sources is built from what is known. */
  readonly options: readonly string[];
}

/** What `npm run build` makes for that operator's server, built once for all tests. */
export async function builtPane(): Promise<BuiltPane> {
  const statisticsOf = (folder: string): string => `${folder}.json`;
  const optionsFor = (folder: string): string[] => [
    "--cache-type=filesystem",
    `--cache-cache-directory=${resolve(`${folder}.webpack`)}`,
  ];
  const folder = await builtOnce("pane", (into) => {
    const output = ["--output-path", resolve(into), "--env", `host=${HOST.slice(0, -1)}`];
    const { errors, assets, namedChunkGroups } = build(...output, ...optionsFor(into));
    writeFileSync(statisticsOf(into), JSON.stringify({ errors, assets, namedChunkGroups }));
  });
  const statistics = JSON.parse(readFileSync(statisticsOf(folder), "utf8")) as Statistics;
  return { folder, statistics, options: optionsFor(folder) };
}
