import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname } from "node:path";
import { exampleAt, exampleFile } from "./exampleFiles";
import { filesOf } from "./packageFiles";

export const CONTENT_TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".woff2": "font/woff2",
  ".xml": "text/xml; charset=utf-8",
};

/**
 * Serves the workbench to this machine only, and says where. If the port is taken, a free one is
 * used.
 */
export async function serve(
  folder: string,
  port: number,
): Promise<{ readonly address: string; readonly server: Server }> {
  const server = createServer((request, response) => {
    // URL has taken the dots out, and nothing is decoded: no file outside can be named.
    const { pathname } = new URL(request.url ?? "/", "http://127.0.0.1");
    const type =
      CONTENT_TYPES[extname(pathname)] ?? (pathname === "/" ? CONTENT_TYPES[".html"] : undefined);
    contentOf(pathname, folder).then(
      (parts) => {
        const headers = { "content-type": type ?? "application/octet-stream" };
        response.writeHead(200, { ...headers, "cache-control": "no-cache" });
        response.end(Buffer.concat(parts));
      },
      () => response.writeHead(404).end(),
    );
  });
  await listen(server, port).catch(() => listen(server, 0));
  const { port: used } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${used}/`, server };
}

/** An example is written first, if need be; why it cannot be is told where the server runs. */
async function contentOf(pathname: string, folder: string): Promise<Buffer[]> {
  const example = exampleAt(pathname);
  if (example === undefined)
    return Promise.all(filesOf(pathname, folder).map((file) => readFile(file)));
  try {
    return [await readFile(await exampleFile(example))];
  } catch (error) {
    process.stderr.write(`${String(error)}\n`);
    throw error;
  }
}

const listen = (server: Server, port: number) =>
  new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
