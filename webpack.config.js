import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";
import { resolve } from "node:path";
import webpack from "webpack";
import lock from "./package-lock.json" with { type: "json" };
import packageJson from "./package.json" with { type: "json" };
import { buildOptions } from "./src/cli/build/buildOptions";
import { manifestText } from "./src/cli/build/manifestText";
import { packagesOf } from "./src/cli/build/packagesOf";
import { softwareBill } from "./src/cli/build/softwareBill";
import { thirdPartyNotices } from "./src/cli/build/thirdPartyNotices";
import { onTrial } from "./src/cli/build/trial";
import { functionMetadata } from "./src/cli/functionMetadata";
import { helpPages } from "./src/cli/helpPages";
import { localisedMetadata } from "./src/cli/localisedMetadata";
import { manualPages } from "./src/cli/manualPages";
import { sha256 } from "./src/cli/release/archive";
import { checkProgramme } from "./src/engine/rules/checkProgramme";
import { PROGRAMMES } from "./src/engine/rules/programmes";
import { LANGUAGES } from "./src/locales/language";

const MICROSOFT = "https://appsforoffice.microsoft.com";

/**
 * What Excel for Windows, Mac and the web loads of office.js, and what tells the page that it was
 * opened outside Excel. Its usage reporting is left out.
 */
const OFFICE_FILES = [
  "office.js",
  "{excel-win32-16.01,excel-mac-16.00,excel-web-16.00}.js",
  "o15apptofilemappingtable.js",
  "{de,en}-*/office_strings.js",
];

/** docs/administration.md explains each line. */
const policy = (scripts) =>
  [
    "default-src 'none'",
    `script-src ${scripts}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self'",
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");

/** Adds what is made from the sources but is no module: metadata, help, manuals, licence texts. */
const generatedFiles =
  ({ host, officeJs }) =>
  (compiler) =>
    compiler.hooks.thisCompilation.tap("generatedFiles", (compilation) =>
      compilation.hooks.processAssets.tapPromise("generatedFiles", async () => {
        const emit = (name, text) =>
          compilation.emitAsset(name, new webpack.sources.RawSource(text, false));
        const problems = PROGRAMMES.flatMap((programme) => checkProgramme(programme));
        if (problems.length > 0) throw new Error(`rule data: ${JSON.stringify(problems)}`);
        const metadata = await functionMetadata();
        for (const language of LANGUAGES) {
          const texts = localisedMetadata(metadata, language, host);
          emit(`functions.${language}.json`, JSON.stringify(texts, null, 2));
        }
        for (const [path, page] of helpPages(policy("'none'"))) emit(path, page);
        for (const [path, file] of manualPages(policy("'none'"))) emit(path, file);
        const modules = [...compilation.modules].flatMap((each) => each.modules ?? [each]);
        const files = modules.map((each) => each.nameForCondition()).filter(Boolean);
        const office = officeJs === "self" ? [resolve("node_modules/@microsoft/office-js/x")] : [];
        const packages = packagesOf([...files, ...office]);
        emit("third-party-licences.txt", thirdPartyNotices(packages));
        emit("sbom.cdx.json", softwareBill(packageJson, packages, lock));
      }),
    );

/** Beside a copy of office.js: what it consists of, as `sha256sum -c` reads it. */
const officeInventory = (compiler) =>
  compiler.hooks.thisCompilation.tap("officeInventory", (compilation) => {
    const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
    compilation.hooks.processAssets.tap({ name: "officeInventory", stage }, (assets) => {
      const files = Object.keys(assets).filter((name) => name.startsWith("office-js/"));
      const lines = files
        .sort()
        .map((name) => `${sha256(assets[name].buffer())}  ${name.slice("office-js/".length)}\n`);
      const list = new webpack.sources.RawSource(lines.join(""));
      compilation.emitAsset("office-js/SHA256SUMS", list);
    });
  });

/** Gives the functions the names that they have on trial, wherever pages and scripts name them. */
const namedForTrial = (compiler) =>
  compiler.hooks.thisCompilation.tap("namedForTrial", (compilation) => {
    // When everything is there and before the hashes are taken.
    const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_HASH;
    compilation.hooks.processAssets.tap({ name: "namedForTrial", stage: stage - 1 }, (assets) => {
      for (const name of Object.keys(assets))
        if (/\.(?:html|js)$/.test(name) && !name.startsWith("office-js/"))
          compilation.updateAsset(
            name,
            (source) => new webpack.sources.RawSource(onTrial(source.source().toString())),
          );
    });
  });

/** Files one by one. What is made small here and again as a whole is smaller than by one alone. */
const swc = (production, comments, syntax = {}) => ({
  minify: production,
  jsc: {
    minify: { compress: { passes: 3 }, mangle: false, format: { comments } },
    target: "es2022",
    ...syntax,
  },
});

/**
 * webpack --mode production --env host=https://… [--env officejs=self] [--env stage=test]
 * `host`: where the files will be served; `officejs=self`: office.js from there too, not from
 * Microsoft's network; `stage=test`: another add-in with functions KIMTEST.*, to be tried beside
 * the one in use.
 */
export default (env, { mode }) => {
  const production = mode === "production";
  const options = buildOptions(env, production);
  const { officeJs: source } = options;
  const officeJs = {
    self: "office-js/office.js",
    // The workbench's server answers with its own (src/workbench/page).
    workbench: "office.js",
  }[source];
  const page = {
    scriptLoading: "defer",
    policy: policy(officeJs ? "'self'" : `'self' ${MICROSOFT}`),
    officeJs: officeJs ?? `${MICROSOFT}/lib/1/hosted/office.js`,
  };
  return {
    entry: { functions: "./src/taskpane/index.ts" },
    target: ["web", "es2022"],
    // Never eval: the policy forbids it.
    devtool: production ? false : "source-map",
    output: {
      filename: "[name].js",
      chunkFilename: "[name].[contenthash:6].js",
      // The server says it, and every byte of the first file counts.
      charset: false,
      // Not the package's longer name: it stands in the first file.
      uniqueName: "kim",
      chunkLoadingGlobal: "kimFiles",
      // Beside the page, wherever that is served.
      publicPath: "",
      clean: true,
    },
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: {
      rules: [
        { test: /@fluentui[\\/].+\.js$/, loader: resolve("src/cli/fluentIconFiles.ts") },
        { test: /[a-z]+ColorPalette\.js$/, loader: resolve("src/cli/fluentPalette.ts") },
        {
          test: /(?:@fluentui|taskpane)[\\/].+\.(?:js|tsx?)$/,
          enforce: "pre",
          loader: resolve("src/cli/fluentTokens.ts"),
        },
        { test: /engine[\\/]rules[\\/].+\.json$/, loader: resolve("src/cli/ruleDataForExcel.ts") },
        {
          test: /decimal\.mjs$/,
          use: [
            { loader: "swc-loader", options: swc(production, false) },
            { loader: resolve("src/cli/decimalForExcel.ts") },
          ],
        },
        {
          test: /\.tsx?$/,
          loader: "swc-loader",
          // Names of the chunks are comments.
          options: swc(production, "all", {
            parser: { syntax: "typescript", tsx: true },
            transform: { react: { runtime: "automatic" } },
          }),
        },
      ],
    },
    plugins: [
      generatedFiles(options),
      ...(options.isTrial ? [namedForTrial] : []),
      ...(source === "self" ? [officeInventory] : []),
      new HtmlPlugin({
        ...page,
        template: "src/taskpane/taskpane.html",
        filename: "taskpane.html",
        chunks: ["functions"],
      }),
      new HtmlPlugin({
        ...page,
        template: "src/taskpane/hilfe.html",
        filename: "hilfe.html",
        chunks: [],
        policy: policy("'none'"),
      }),
      new CopyPlugin({
        patterns: [
          { from: "assets", to: "assets" },
          { from: "LICENSE", to: "LICENSE.txt", toType: "file" },
          {
            from: "manifest.xml",
            transform: (text) => manifestText(text.toString(), packageJson.version, options),
          },
          ...(source === "self"
            ? [...OFFICE_FILES.map((file) => `dist/${file}`), "LICENSE.md"]
            : []
          ).map((file) => ({
            from: file,
            context: "node_modules/@microsoft/office-js",
            to: ({ absoluteFilename }) =>
              `office-js/${absoluteFilename.split(/office-js[\\/](?:dist[\\/])?/).pop()}`,
            info: { minimized: true },
          })),
        ],
      }),
    ],
    // test/build/sizes.ts has the project's own limits.
    performance: { hints: false },
    // Most of the first file are modules of their own, since later ones use them too.
    optimization: {
      ...{ mangleExports: "size", moduleIds: "size", chunkIds: "size" },
      // The first file names every other one; what a single page needs gets none of its own.
      splitChunks: {
        minSize: 2_000,
        cacheGroups: {
          defaultVendors: { test: /node_modules[\\/](?!fflate)/, reuseExistingChunk: true },
        },
      },
    },
    stats: "errors-warnings",
  };
};
