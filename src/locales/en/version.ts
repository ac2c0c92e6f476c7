import { englishDay } from "../englishDay";
import type { VersionWords } from "../versionText";

export const version: VersionWords = { day: englishDay, rules: "rule data of" };
