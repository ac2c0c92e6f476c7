import { lateFunctions, until } from "../../../src/workbench/page/lateFunctions";

const notes: string[] = [];
const associated = new Map<string, (...args: never[]) => unknown>();
const { SHARE } = lateFunctions(
  ["SHARE"],
  () => associated,
  "noch nicht geladen",
  (message) => notes.push(message),
) as { SHARE: (total: number) => unknown };

afterEach(() => {
  notes.length = 0;
  associated.clear();
});

test("before the pane's page has loaded, a function is not available and says why", () => {
  expect(() => SHARE(1)).toThrow(
    expect.objectContaining({ code: "#N/A", message: "noch nicht geladen" }) as Error,
  );
  expect(notes).toEqual(["noch nicht geladen"]);
});

test("the function that was associated last answers", () => {
  associated.set("SHARE", (total: number) => total + 1);
  expect(SHARE(1)).toBe(2);
  associated.set("SHARE", (total: number) => total + 2);
  expect(SHARE(1)).toBe(3);
  expect(notes).toEqual([]);
});

test("its error goes on as it is, and its message is known as KIM's own", () => {
  const error = Object.assign(new Error("Schlüssel fehlt"), { code: "#VALUE!" });
  associated.set("SHARE", () => {
    throw error;
  });
  expect(() => SHARE(1)).toThrow(error);
  expect(notes).toEqual(["Schlüssel fehlt"]);
});

test("waiting ends when all are there, or when patience does", async () => {
  setTimeout(() => associated.set("SHARE", () => 0), 20);
  await until(() => associated.has("SHARE"), 5_000);
  expect(associated.has("SHARE")).toBe(true);
  await until(() => associated.has("OTHER"), 20);
});
