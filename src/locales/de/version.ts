import { germanDay } from "../germanDay";
import type { VersionWords } from "../versionText";

export const version: VersionWords = { day: germanDay, rules: "Regeldaten vom" };
