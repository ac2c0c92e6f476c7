import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";
import { resolve } from "node:path";
import configure from "../../../webpack.config.js";
import { serveWorkbench } from "./serveWorkbench";

/** The grid turns formulas into program code. The pane has the policy of production. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self' 'unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/** `npm start`: the add-in as in production, only not made small, and the workbench around it. */
export default () => {
  const options = { host: "https://localhost/", officejs: "workbench" };
  const addIn = configure(options, { mode: "production" });
  return {
    ...addIn,
    mode: "production",
    // Quick rather than small.
    optimization: {
      minimize: false,
      concatenateModules: false,
      usedExports: false,
      innerGraph: false,
    },
    entry: {
      ...addIn.entry,
      client: "./src/workbench/host/browserClient.ts",
      workbench: "./src/workbench/page/workbench.ts",
    },
    output: { ...addIn.output, path: resolve("node_modules/.cache/kim-workbench") },
    // Loaded as unmodified files of their packages.
    externals: { "@odoo/o-spreadsheet": "o_spreadsheet", "@odoo/owl": "owl" },
    plugins: [
      ...addIn.plugins,
      new HtmlPlugin({
        template: "src/workbench/page/workbench.html",
        filename: "index.html",
        chunks: ["workbench"],
        scriptLoading: "defer",
        policy: POLICY,
      }),
      new CopyPlugin({ patterns: ["src/workbench/page/workbench.css"] }),
      serveWorkbench,
    ],
  };
};
