import { HEADERS, ICONS, TEXT_TYPES, TRIAL_FOLDER, TYPES } from "./served";

/** Kept for a day: days.hours:minutes:seconds. */
const DAY = "1.00:00:00";

/**
 * A web.config for the folder of the add-in. IIS knows rules by folder only, so what has its hash
 * in its name is asked for again like all else, and answered with 304.
 */
export function iisConfiguration(): string {
  const folders = [ICONS.folder, `${TRIAL_FOLDER}${ICONS.folder}`];
  const types = Object.entries(TYPES).flatMap(([ending, type]) => [
    `      <remove fileExtension=".${ending}" />`,
    `      <mimeMap fileExtension=".${ending}" mimeType="${type}${TEXT_TYPES.includes(type) ? "; charset=utf-8" : ""}" />`,
  ]);
  const headers = Object.entries(HEADERS).map(
    ([name, value]) => `        <add name="${name}" value="${value}" />`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<configuration>
  <system.webServer>
    <directoryBrowse enabled="false" />
    <urlCompression doStaticCompression="true" />
    <staticContent>
${types.join("\n")}
      <clientCache cacheControlMode="DisableCache" />
    </staticContent>
    <httpProtocol>
      <customHeaders>
        <remove name="X-Powered-By" />
        <remove name="X-Frame-Options" />
${headers.join("\n")}
      </customHeaders>
    </httpProtocol>
  </system.webServer>
${folders
  .map(
    (folder) => `  <location path="${folder}">
    <system.webServer>
      <staticContent>
        <clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="${DAY}" />
      </staticContent>
    </system.webServer>
  </location>`,
  )
  .join("\n")}
</configuration>
`;
}
