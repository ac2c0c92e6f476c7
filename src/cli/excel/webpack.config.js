import { resolve } from "node:path";
import configure from "../../../webpack.config.js";
import { ADDRESS, serveExcel } from "./serveExcel";

/** `npm run excel`: the add-in as in production, only not made small, in a real Excel. */
export default () => {
  const addIn = configure({ host: ADDRESS }, { mode: "production" });
  return {
    ...addIn,
    mode: "production",
    optimization: { minimize: false },
    output: { ...addIn.output, path: resolve("node_modules/.cache/kim-excel") },
    plugins: [...addIn.plugins, serveExcel],
  };
};
