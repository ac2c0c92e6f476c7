import type { FunctionId } from "../contract/contract";
import { catalogue } from "./catalogue";
import { remembering } from "./lastCalls";
import { linesAgain } from "./linesAgain";

for (const [id, implementation] of Object.entries(catalogue))
  CustomFunctions.associate(id, remembering(id as FunctionId, implementation, linesAgain));
