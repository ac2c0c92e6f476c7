import { nodeClient } from "./client/nodeClient";
import { excelHost, type HostOptions } from "./excelHost";

/**
 * Starts the embedded Excel in Node and returns the globals of Microsoft's client library,
 * connected to it: `Excel.run` works on the given grid. `functions` and `actions` hold what the
 * add-in associates.
 */
export function startHost(options: HostOptions) {
  const host = excelHost(options);
  const client = nodeClient(host.connect(), host.environment);
  const { actions, functions } = host.environment;
  return { ...pick(client), actions, functions };
}

const pick = ({
  Excel,
  Office,
  OfficeExtension,
  CustomFunctions,
}: ReturnType<typeof nodeClient>) => ({
  Excel,
  Office,
  OfficeExtension,
  CustomFunctions,
});
