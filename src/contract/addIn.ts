/** As manifest.xml says: workbooks name the add-in and its functions by them for ever. */
export const ADD_IN_ID = "97fc364f-b31a-4824-9218-746e57fd25f9";
export const NAMESPACE = "KIM";

/** A finished version follows all of its candidates. */
const FINISHED = 999;

/** Office wants four numbers that rise: 1.0.0-rc.2 is 1.0.0.2, and 1.0.0 is 1.0.0.999. */
export function officeVersion(version: string): string {
  const parts = /^(\d+\.\d+\.\d+)(?:-rc\.(\d{1,2}))?$/.exec(version);
  if (!parts) throw new Error(`neither x.y.z nor x.y.z-rc.n: ${version}`);
  return `${parts[1]}.${parts[2] ?? FINISHED}`;
}
