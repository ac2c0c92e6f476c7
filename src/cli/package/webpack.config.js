import { resolve } from "node:path";
import webpack from "webpack";
import { functionMetadata } from "../functionMetadata";
import { packagesOf } from "../build/packagesOf";
import { thirdPartyNotices } from "../build/thirdPartyNotices";

/** Adds the licences of what is in the bundle. */
const licences = (compiler) =>
  compiler.hooks.thisCompilation.tap("licences", (compilation) =>
    compilation.hooks.processAssets.tap("licences", () => {
      const modules = [...compilation.modules].flatMap((each) => each.modules ?? [each]);
      const files = modules.map((each) => each.nameForCondition()).filter(Boolean);
      const notices = new webpack.sources.RawSource(thirdPartyNotices(packagesOf(files)), false);
      compilation.emitAsset("third-party-licences.txt", notices);
    }),
  );

/** `npm pack`: the command `kim` in few files that need Node alone. */
export default async () => ({
  mode: "production",
  entry: { kim: "./src/cli/kim.ts" },
  target: "node20",
  output: {
    path: resolve("dist/kim"),
    filename: "[name].mjs",
    chunkFilename: "[name].mjs",
    module: true,
    clean: true,
  },
  experiments: { outputModule: true },
  // Readable, and quick to start all the same.
  optimization: { minimize: false, chunkIds: "named" },
  devtool: false,
  resolve: {
    extensions: [".ts", ".js"],
    alias: { [resolve("src/cli/functionMetadata.ts")]: resolve("src/cli/package/madeMetadata.ts") },
  },
  // LGPL: used unmodified, and only where a workbook is calculated.
  externals: { "@odoo/o-spreadsheet": "node-commonjs @odoo/o-spreadsheet" },
  module: {
    rules: [
      {
        test: /\.ts$/,
        loader: "swc-loader",
        options: { jsc: { target: "es2022", parser: { syntax: "typescript" } } },
      },
    ],
  },
  plugins: [
    new webpack.BannerPlugin({ banner: "#!/usr/bin/env node", raw: true, include: /^kim\.mjs$/ }),
    new webpack.DefinePlugin({
      FUNCTION_METADATA: `(${JSON.stringify(await functionMetadata())})`,
    }),
    licences,
  ],
  performance: { hints: false },
  stats: "errors-warnings",
});
