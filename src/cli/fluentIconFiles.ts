import { existsSync } from "node:fs";
import { join } from "node:path";

const PACKAGE = "@fluentui/react-icons";
const IMPORT = /import \{([^}]*)\} from ["']@fluentui\/react-icons["'];/g;

/**
 * A loader for webpack: Fluent's components import their icons from an index of all icons, for
 * which webpack reads 16 MB to keep some twenty. Here each comes from the file that holds it; what
 * is in no such file still comes from the index.
 */
export default function fluentIconFiles(source: string): string {
  return source.replace(IMPORT, (_, imported: string) => {
    const names = imported.split(",").map((each) => each.trim());
    const lines = names.filter(Boolean).map((name) => `import { ${name} } from "${fileOf(name)}";`);
    return lines.join("\n");
  });
}

/** ChevronDown20Regular, with or without another name for it, is in svg/chevron-down. */
function fileOf(imported: string): string {
  const [name] = imported.split(" ");
  const words = name!.replace(/\d*(?:Filled|Regular)$/, "").match(/[A-Z][a-z]*|\d+/g) ?? [];
  const file = `svg/${words.join("-").toLowerCase()}`;
  const exists = existsSync(join("node_modules", PACKAGE, "lib/atoms", `${file}.js`));
  return exists ? `${PACKAGE}/${file}` : PACKAGE;
}
