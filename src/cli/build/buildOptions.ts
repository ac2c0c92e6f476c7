/** Where the files will be served while someone develops: `npm run excel`. */
const LOCALHOST = "https://localhost:3000/";

/** Where office.js comes from, if not from Microsoft: the same server, or the workbench's. */
const OFFICE_JS = ["self", "workbench"] as const;

const KNOWN = ["host", "officejs", "stage"];

export interface BuildOptions {
  /** The operator's address, ending in a slash. */
  readonly host: string;
  readonly officeJs: (typeof OFFICE_JS)[number] | undefined;
  /** To be tried beside the version in use, as another add-in. */
  readonly isTrial: boolean;
}

/**
 * What `--env name=value` says to the build. Throws what to do about an unknown option, an unknown
 * value, a missing or unencrypted host: a typo must not end up in the manifest of a whole county.
 * Only without --mode production the host may be left out.
 */
export function buildOptions(
  env: Readonly<Record<string, unknown>>,
  isProduction: boolean,
): BuildOptions {
  // Webpack says by names of its own how it was called.
  for (const name of Object.keys(env))
    if (!KNOWN.includes(name) && !name.startsWith("WEBPACK_"))
      throw new Error(`unknown option --env ${name}; known are ${KNOWN.join(", ")}`);
  const { host = isProduction ? undefined : LOCALHOST, officejs, stage } = env;
  if (host === undefined)
    throw new Error("say where the files will be served: --env host=https://excel.kreis.example/");
  const officeJs = OFFICE_JS.find((known) => known === officejs);
  if (officejs !== undefined && officeJs === undefined)
    throw new Error(`officejs must be ${OFFICE_JS[0]} or left out: ${String(officejs)}`);
  if (stage !== undefined && stage !== "test")
    throw new Error(`stage must be test or left out: ${String(stage)}`);
  return { host: hostAddress(String(host)), officeJs, isTrial: stage === "test" };
}

/** https, without query; ending in a slash. */
function hostAddress(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol !== "https:" || url.search || url.hash)
    throw new Error(`host must be https://…: ${text}`);
  return url.href.endsWith("/") ? url.href : `${url.href}/`;
}
