import { spawn } from "node:child_process";
import { generateCertificates } from "office-addin-dev-certs";
import { existsSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { nginxConfiguration } from "../../src/cli/hosting/nginx";

const PROGRAMS = ["/usr/sbin/nginx", "/usr/local/sbin/nginx", "/opt/homebrew/bin/nginx"];

export interface RunningNginx {
  /** Where http is answered, and where https is. */
  readonly ports: { readonly http: number; readonly https: number };
  /** The file of the authority that made its certificate. */
  readonly authority: string;
  /** What it complained of when it started. */
  said(): string;
  stop(): Promise<void>;
}

/**
 * A real nginx with the sample of the manual, serving a folder at /kim/ to this machine; undefined
 * with a loud reason if there is none: on a build server that is a failure.
 */
export async function startNginx(served: string): Promise<RunningNginx | undefined> {
  const program = PROGRAMS.find((path) => existsSync(path));
  if (!program) {
    const message = "NO NGINX: the sample for it cannot be tried (Debian: nginx-light).";
    if (process.env.CI) throw new Error(message);
    process.stderr.write(`\n${message}\n\n`);
    return undefined;
  }
  const folder = mkdtempSync(join(tmpdir(), "kim-nginx-"));
  const fileOf = (name: string): string => join(folder, name);
  const [authority, chain, key] = ["ca.crt", "site.crt", "site.key"].map(fileOf) as [
    string,
    string,
    string,
  ];
  await generateCertificates(authority, chain, key, 1);
  symlinkSync(resolve(served), fileOf("kim"));
  const ports = { http: await freePort(), https: await freePort() };
  const place = { host: "localhost", root: folder, folder: "/kim/" };
  const site = { ...place, certificate: { chain, key }, ports };
  writeFileSync(fileOf("site.conf"), nginxConfiguration(site));
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
    (name) => `${name}_temp_path ${fileOf(name)};`,
  );
  // Else root's nginx would read the files as somebody who may not.
  const user = process.getuid?.() === 0 ? "user root;" : "";
  writeFileSync(
    fileOf("nginx.conf"),
    `${user} daemon off; worker_processes 1; pid ${fileOf("pid")}; events {}
http { access_log off; ${temporary.join(" ")} include ${fileOf("site.conf")}; }`,
  );
  const log = fileOf("error.log");
  const nginx = spawn(program, ["-e", log, "-p", folder, "-c", fileOf("nginx.conf")], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  let said = "";
  nginx.stderr.on("data", (part: Buffer) => (said += part.toString()));
  const ended = new Promise<void>((done) => nginx.once("exit", () => done()));
  await Promise.race([
    listens(ports.https),
    ended.then(() => {
      throw new Error(`nginx did not start: ${said}`);
    }),
  ]);
  return {
    ports,
    authority,
    said: () => said,
    async stop() {
      nginx.kill();
      await ended;
      rmSync(folder, { recursive: true });
    },
  };
}

const freePort = (): Promise<number> =>
  new Promise((done) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address() as { port: number };
      server.close(() => done(port));
    });
  });

/** Until someone answers at a port. */
const listens = (port: number): Promise<void> =>
  new Promise((done) => {
    const knock = (): void => {
      const socket = connect(port, "127.0.0.1", () => {
        socket.destroy();
        done();
      });
      socket.once("error", () => setTimeout(knock, 20));
    };
    knock();
  });
