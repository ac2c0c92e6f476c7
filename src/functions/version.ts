import packageJson from "../../package.json";
import { RULES_VERSION } from "../engine/rules/kim";
import { language } from "../locales/language";
import { sentencesIn } from "../locales/sentences";
import { versionText } from "../locales/versionText";
import { answer } from "./answer";

/**
 * Version of the add-in and of the rule data.
 * @customfunction VERSION
 * @returns Both versions as text.
 */
export function version(): string {
  return answer({}, (_, record) => {
    record?.({ kind: "version", addIn: packageJson.version, rulesDay: RULES_VERSION });
    return versionText(packageJson.version, RULES_VERSION, sentencesIn(language()).version);
  });
}
