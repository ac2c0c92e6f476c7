/**
 * KIM_ROOMS=number,period npm run mutation: breaks those rooms of the engine, one place at a time, and
 * runs the room's own tests on each (docs/CONTRIBUTING.md). Takes minutes to hours, and is no part
 * of npm test.
 */
const rooms = process.env.KIM_ROOMS ?? "number,period,names,apportion,funding";
const inRooms = rooms.includes(",") ? `{${rooms}}` : rooms;

export default {
  mutate: [`src/engine/${inRooms}/**/*.ts`],
  testRunner: "jest",
  jest: {
    enableFindRelatedTests: false,
    config: { testMatch: [`<rootDir>/test/engine/${inRooms}/**/*.test.ts`] },
  },
  coverageAnalysis: "perTest",
  // What is made once, when a file is loaded, costs a run of all tests for each mutant.
  ignoreStatic: true,
  ignorePatterns: ["dist", "docs", "coverage", "release", "assets"],
  concurrency: 1,
  timeoutMS: 20_000,
  reporters: ["progress-append-only", "clear-text", "json"],
  clearTextReporter: {
    allowColor: false,
    logTests: false,
    reportTests: false,
    reportMutants: true,
  },
  jsonReporter: { fileName: "coverage/mutation.json" },
  tempDirName: "coverage/mutation",
  // Tests take no heed of types: no TypeScript is needed.
  disableTypeChecks: false,
  tsconfigFile: "none",
};
