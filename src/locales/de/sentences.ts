import type { Sentences } from "../sentences";
import { issues } from "./issues";
import { parameters } from "./parameters";
import { places } from "./places";
import { ruleItems } from "./ruleItems";
import { steps } from "./steps";
import { version } from "./version";

export const sentences: Sentences = { issues, parameters, places, ruleItems, steps, version };
