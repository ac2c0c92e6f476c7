import { ASKED_AGAIN, HASHED, HEADERS, ICONS, TEXT_TYPES, TRIAL_FOLDER, TYPES } from "./served";

/** nginx takes HTML for a text by itself, and warns of who says so. */
const OTHER_TEXTS = TEXT_TYPES.filter((type) => type !== "text/html").join(" ");

/** Where the add-in lies on the server of the samples. */
export interface Site {
  readonly host: string;
  /** The folder that the server shows. */
  readonly root: string;
  /** The add-in's in it, between slashes. */
  readonly folder: string;
  /** Files of the certificate and its key; without them, whatever stands before it speaks https. */
  readonly certificate?: { readonly chain: string; readonly key: string };
  readonly ports: { readonly http: number; readonly https: number };
}

/**
 * A configuration for nginx, to be included in its block http. All headers stand on one level: a
 * location with an add_header of its own would lose the others.
 */
export function nginxConfiguration({ host, root, folder, certificate, ports }: Site): string {
  const served = certificate
    ? `listen ${ports.https} ssl;
    server_name ${host};
    ssl_certificate ${certificate.chain};
    ssl_certificate_key ${certificate.key};`
    : `listen ${ports.http};`;
  const redirect = `server {
    listen ${ports.http};
    server_name ${host};
    server_tokens off;
    return 301 https://$host${ports.https === 443 ? "" : `:${ports.https}`}$request_uri;
}

`;
  return `map $uri $kim_cache {
    default "${ASKED_AGAIN}";
    "~^${folder}(?:${TRIAL_FOLDER})?${HASHED.name}$" "${HASHED.keep}";
    "~^${folder}(?:${TRIAL_FOLDER})?${ICONS.folder}/" "${ICONS.keep}";
}

${certificate ? redirect : ""}server {
    ${served}

    root ${root};
    server_tokens off;
    charset utf-8;
    charset_types ${OTHER_TEXTS};
    types {
${Object.entries(TYPES)
  .map(([ending, type]) => `        ${type} ${ending};`)
  .join("\n")}
    }
    gzip on;
    gzip_vary on;
    gzip_types ${OTHER_TEXTS};

${Object.entries(HEADERS)
  .map(([name, value]) => `    add_header ${name} "${value}" always;`)
  .join("\n")}
    add_header Cache-Control $kim_cache always;

    location ${folder} {
        limit_except GET { deny all; }
    }
${folder === "/" ? "" : "    location / {\n        return 404;\n    }\n"}}
`;
}
