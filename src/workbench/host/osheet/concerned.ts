import { type Model, registries } from "../../spreadsheet/library";

/** The plugins that do something about a cell, by their names in the library's registries. */
export const CONCERNED: Readonly<Record<string, readonly string[]>> = {
  UPDATE_CELL: [
    ...["tables", "cell", "table_rules"],
    ...["evaluation", "evaluation_chart", "evaluation_cf", "row_size"],
    ...["data_validation_ui", "dynamic_tables", "custom_colors", "pivot_ui", "cell_icon"],
    ...["formula_tracker", "evaluation_filter", "cell_computed_style", "table_computed_style"],
    ...["header_positions", "viewport", "datavalidation_insert"],
  ],
  UPDATE_CELL_POSITION: ["sheet", "cell_icon"],
};

/** What the library's types call private of its model. */
interface Internals {
  readonly handlers: readonly object[];
  dispatchToHandlers(handlers: readonly object[], command: { readonly type: string }): void;
}

/** The library tells all of its sixty plugins of each cell; here those are told that care. */
export function tellConcerned(model: Model): void {
  const internals = model as unknown as Internals;
  const { handlers } = internals;
  const concerned = new Map(
    Object.keys(CONCERNED).map((type) => {
      const plugins = concernedPlugins(type);
      return [type, handlers.filter(({ constructor }) => plugins.has(constructor))];
    }),
  );
  const tell = internals.dispatchToHandlers.bind(model);
  internals.dispatchToHandlers = (given, command) =>
    tell(given === handlers ? (concerned.get(command.type) ?? given) : given, command);
}

/** The classes of those that are told of a command. */
export const concernedPlugins = (type: string): ReadonlySet<unknown> =>
  new Set(CONCERNED[type]!.map(pluginNamed));

function pluginNamed(name: string): unknown {
  const registry = PLUGINS.find((plugins) => plugins.contains(name));
  if (!registry) throw new Error(`The spreadsheet library has no plugin ${name}.`);
  return registry.get(name);
}

interface Registry {
  contains(name: string): boolean;
  get(name: string): unknown;
}
const PLUGINS: readonly Registry[] = [
  registries.corePluginRegistry,
  registries.coreViewsPluginRegistry,
  registries.statefulUIPluginRegistry,
  registries.featurePluginRegistry,
];
