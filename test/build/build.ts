import { spawnSync } from "node:child_process";

/** What is read of webpack's statistics. */
export interface Statistics {
  readonly errors: readonly { readonly message: string }[];
  readonly assets: readonly { readonly name: string }[];
  readonly namedChunkGroups: Readonly<
    Record<string, { readonly assets: readonly { readonly name: string }[] }>
  >;
}

/** Builds the production output with the real command; a failed build throws with its reasons. */
export function build(...options: string[]): Statistics {
  const command = ["--import", "tsx", "node_modules/webpack-cli/bin/cli.js", "--mode=production"];
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [...command, "--json", "--stats=normal", ...options],
    { encoding: "utf8", maxBuffer: 2 ** 28 },
  );
  // Without statistics the build did not even begin.
  if (stdout === "") throw new Error(stderr);
  const statistics = JSON.parse(stdout) as Statistics;
  if (status !== 0) throw new Error(statistics.errors.map(({ message }) => message).join("\n"));
  return statistics;
}
