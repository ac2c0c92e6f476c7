import { germanExcel } from "../../../src/workbench/spreadsheet/notation";
import { quietly } from "../../../src/workbench/spreadsheet/quietly";
import { CONCERNED, concernedPlugins } from "../../../src/workbench/host/osheet/concerned";
import { workbookModel } from "../../../src/workbench/host/osheet/workbookModel";

interface Plugin {
  history?: { update: () => void };
  dispatch?: () => void;
  beforeHandle(command: object): void;
  handle(command: object): void;
}

const POSITION = { sheetId: "sheet1", row: 1, col: 1 };
const COMMANDS = {
  UPDATE_CELL: { ...POSITION, content: "=SUBTOTAL(9,A1)", format: "0.00", style: { fontSize: 30 } },
  UPDATE_CELL_POSITION: { ...POSITION, cellId: 1 },
};

function openModel() {
  const model = workbookModel(germanExcel);
  quietly(() => model.dispatch("UPDATE_CELL", { ...POSITION, content: "1" }));
  return model as unknown as { handlers: readonly Plugin[] };
}

/** What stands in a plugin, as far as it is its own. */
const stateOf = (plugin: Plugin): unknown[] =>
  Object.values(plugin).flatMap((value: unknown) =>
    value instanceof Set || value instanceof Map ? [value, value.size] : [value],
  );

/** Does the plugin do anything when it is told of a cell? */
function cares(plugin: Plugin, command: object): boolean {
  const before = stateOf(plugin);
  let isBusy = false;
  const note = () => void (isBusy = true);
  if (plugin.history) plugin.history.update = note;
  if (plugin.dispatch) Object.assign(plugin, { dispatch: note });
  const watched = stateOf(plugin);
  plugin.beforeHandle(command);
  plugin.handle(command);
  const after = stateOf(plugin);
  expect(before).toHaveLength(watched.length);
  return isBusy || after.some((value, index) => value !== watched[index]);
}

describe.each(Object.keys(CONCERNED) as (keyof typeof COMMANDS)[])("%s", (type) => {
  const command = { type, ...COMMANDS[type] };

  test("is kept only from plugins that would do nothing about it", () => {
    const { handlers } = openModel();
    const concerned = concernedPlugins(type);
    const others = handlers.filter(({ constructor }) => !concerned.has(constructor));
    expect(others.length).toBeGreaterThan(40);
    const caring = others.filter((plugin) => cares(plugin, command));
    expect(caring.map(({ constructor }) => constructor.name)).toEqual([]);
  });

  test("would be missed by one that is told of it", () => {
    const { handlers } = openModel();
    const concerned = concernedPlugins(type);
    const told = handlers.filter(({ constructor }) => concerned.has(constructor));
    expect(told.some((plugin) => cares(plugin, command))).toBe(true);
  });
});
