import type { Sentences } from "../sentences";
import { germanDay as day } from "../germanDay";
import { issues } from "./issues";
import { parameters } from "./parameters";
import { places } from "./places";
import { ruleItems } from "./ruleItems";
import { steps } from "./steps";

export const sentences: Sentences = { day, issues, parameters, places, ruleItems, steps };
