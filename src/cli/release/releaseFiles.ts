import { strToU8 } from "fflate";
import { CONTAINER_SITE, containerfile } from "../hosting/container";
import { iisConfiguration } from "../hosting/iis";
import { nginxConfiguration } from "../hosting/nginx";
import { TRIAL_FOLDER } from "../hosting/served";
import type { Files } from "./archive";

/** What a release is put together from. */
export interface ReleaseParts {
  /** The operator's address, ending in a slash. */
  readonly host: string;
  /** The build for that address, and the one on trial. */
  readonly build: Files;
  readonly trial: Files;
  /** Files that lie beside: manuals, licence, the package with the command. */
  readonly others: Files;
}

/** Not for the web server: what goes to Excel, and what says what is in the build. */
const BESIDE = ["manifest.xml", "sbom.cdx.json", "third-party-licences.txt"];

/**
 * What an administrator unpacks: `www` for the web server, the manifests for Excel, samples for the
 * server, licences and what the build is made of.
 */
export function releaseFiles({ host, build, trial, others }: ReleaseParts): Files {
  const { hostname, pathname: folder } = new URL(host);
  const files = new Map(others);
  for (const [path, bytes] of build)
    files.set(BESIDE.includes(path) ? path : `www${folder}${path}`, bytes);
  for (const [path, bytes] of trial)
    if (path === "manifest.xml") files.set("manifest-test.xml", bytes);
    else if (!BESIDE.includes(path)) files.set(`www${folder}${TRIAL_FOLDER}${path}`, bytes);
  const certificate = { chain: `/etc/ssl/${hostname}.pem`, key: `/etc/ssl/${hostname}.key` };
  const site = { host: hostname, root: "/srv/www", folder, certificate };
  const samples = {
    "nginx.conf": nginxConfiguration({ ...site, ports: { http: 80, https: 443 } }),
    "web.config": iisConfiguration(),
    Containerfile: containerfile(),
    "kim.conf": nginxConfiguration({ ...CONTAINER_SITE, folder }),
  };
  for (const [name, text] of Object.entries(samples)) files.set(`server/${name}`, strToU8(text));
  return files;
}
