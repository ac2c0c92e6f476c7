import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { builtPane } from "../../build/builtPane";
import { LONG } from "../../support/runs";
import { builtWorkbench } from "./startWorkbench";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".png": "image/png",
};

export interface ServedFolder {
  readonly address: string;
  close(): void;
}

/**
 * The pane as `npm run build` makes it; in the short run that of the workbench, which is the same,
 * only not made small, and is built for other tests anyway.
 */
export const paneFolder = async (): Promise<string> =>
  LONG ? (await builtPane()).folder : builtWorkbench();

/** Serves that pane. */
export const servePane = async (): Promise<ServedFolder> => serveFolder(await paneFolder());

/** Serves the files of a folder at a free port of this machine. */
async function serveFolder(folder: string): Promise<ServedFolder> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    readFile(join(folder, normalize(decodeURIComponent(pathname)))).then(
      (content) => {
        const type = TYPES[extname(pathname)] ?? "application/octet-stream";
        response.writeHead(200, { "content-type": type }).end(content);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}/`, close: () => server.close() };
}
