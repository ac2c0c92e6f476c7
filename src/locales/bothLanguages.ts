/** For who answers in both languages, or cannot wait for one: commands and tests. */
import { sentences } from "./en/sentences";
import { learnSentences } from "./sentences";

learnSentences("en", sentences);
