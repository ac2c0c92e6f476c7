import { execFileSync } from "node:child_process";

/** What is read of webpack's statistics. */
export interface Statistics {
  readonly assets: readonly { readonly name: string }[];
  readonly namedChunkGroups: Readonly<
    Record<string, { readonly assets: readonly { readonly name: string }[] }>
  >;
}

/** Builds the production output with the real command; a failed build throws. */
export function build(...options: string[]): Statistics {
  const command = ["--import", "tsx", "node_modules/webpack-cli/bin/cli.js", "--mode=production"];
  const output = execFileSync(
    process.execPath,
    [...command, "--json", "--stats=normal", ...options],
    { encoding: "utf8", maxBuffer: 2 ** 28, stdio: ["ignore", "pipe", "pipe"] },
  );
  return JSON.parse(output) as Statistics;
}
