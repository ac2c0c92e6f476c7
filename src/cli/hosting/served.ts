/**
 * How the files are served: the one place from which the samples for web servers are made and
 * against which they are tested.
 */

/** Sent with every answer. */
export const HEADERS: Readonly<Record<string, string>> = {
  // Excel on the web shows the pane in a frame; X-Frame-Options could not name these hosts.
  "Content-Security-Policy":
    "frame-ancestors 'self' https://*.officeapps.live.com https://*.sharepoint.com https://excel.cloud.microsoft https://onedrive.live.com",
  "Strict-Transport-Security": "max-age=31536000",
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  // Excel on the web reads the metadata from an address of Microsoft's; nothing in them is secret.
  "Access-Control-Allow-Origin": "*",
};

/** Kept for ever: parts whose names change with their content, wherever they lie. */
export const HASHED = {
  name: "[^/]+\\.[0-9a-f]{6}\\.js",
  keep: "public, max-age=31536000, immutable",
};

/** Kept for a day: Excel for Windows shows only icons that it may store. */
export const ICONS = { folder: "assets", keep: "public, max-age=86400" };

/** Below the add-in's folder, the one on trial. */
export const TRIAL_FOLDER = "test/";

/** All else keeps its name from version to version: asked for at each start. */
export const ASKED_AGAIN = "no-cache";

/** Types of the files, by their endings. */
export const TYPES: Readonly<Record<string, string>> = {
  html: "text/html",
  js: "text/javascript",
  json: "application/json",
  png: "image/png",
  svg: "image/svg+xml",
  txt: "text/plain",
  xml: "text/xml",
};

/** Types of texts: sent as UTF-8, and compressed. */
export const TEXT_TYPES: readonly string[] = Object.values(TYPES).filter(
  (type) => type !== "image/png",
);
