import { formatMarkdown } from "../formatMarkdown";
import { withPart } from "../manualPart";
import { CONTAINER_SITE, containerfile } from "./container";
import { iisConfiguration } from "./iis";
import { nginxConfiguration, type Site } from "./nginx";

const SITE: Site = {
  host: "excel.kreis.example",
  root: "/srv/www",
  folder: "/kim/",
  certificate: {
    chain: "/etc/ssl/excel.kreis.example.pem",
    key: "/etc/ssl/excel.kreis.example.key",
  },
  ports: { http: 80, https: 443 },
};

const block = (language: string, text: string): string => `\`\`\`${language}\n${text}\`\`\``;

/** The manual for administrators with the samples for web servers between their marks. */
export async function printHostingManual(manual: string): Promise<string> {
  const parts = {
    nginx: block("nginx", nginxConfiguration(SITE)),
    IIS: block("xml", iisConfiguration()),
    Containerfile: block("dockerfile", containerfile()),
    "nginx im Container": block("nginx", nginxConfiguration(CONTAINER_SITE)),
  };
  const printed = Object.entries(parts).reduce(
    (text, [mark, part]) => withPart(text, mark, part),
    manual,
  );
  return formatMarkdown(printed);
}
