import { readFile } from "node:fs/promises";
import { createServer, type Server, type ServerOptions } from "node:https";
import { extname, join } from "node:path";
import { CONTENT_TYPES } from "../../workbench/page/server";

/** A certificate and its key, as files hold them. */
export type Credentials = Pick<ServerOptions, "cert" | "key">;

/**
 * Serves the files of a folder over https, to this machine only, at a fixed port (0: any free one),
 * since the manifest names it. Nothing is kept by Excel, and Excel on the web may read the metadata.
 */
export async function serveAddIn(
  folder: string,
  credentials: Credentials,
  port: number,
): Promise<Server> {
  const server = createServer(credentials, (request, response) => {
    // URL has taken the dots out, and nothing is decoded: no file outside can be named.
    const { pathname } = new URL(request.url ?? "/", "https://localhost");
    readFile(join(folder, pathname)).then(
      (content) => {
        const type = CONTENT_TYPES[extname(pathname)] ?? "application/octet-stream";
        // Excel for Windows shows icons only if it may store them.
        const kept = pathname.startsWith("/assets/") ? "max-age=60" : "no-store";
        response.writeHead(200, {
          "content-type": type,
          "cache-control": kept,
          "access-control-allow-origin": "*",
        });
        response.end(content);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((done, fail) => {
    server.once("error", fail);
    server.listen(port, "localhost", done);
  });
  return server;
}
