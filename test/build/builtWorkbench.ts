/** Builds the workbench before any browser test waits for it. */
import { builtWorkbench } from "../e2e/support/startWorkbench";

await builtWorkbench();
