import { ADD_IN_ID, NAMESPACE } from "../../contract/addIn";

/** Namespace of the functions where a version is tried beside the one in use. */
const ON_TRIAL = `${NAMESPACE}TEST`;

/** KIM as the namespace of a function: before its id, in patterns, and as Excel stores it. */
const AS_NAMESPACE =
  /\bKIM(?=\.(?:[A-Z]{3}|\$\{))|\bKIM(?=\\\.)|(?<=["'`])KIM(?=\.["'`])|(?<=_xldudf_)KIM(?=_)/g;

/**
 * A page or a script in which the functions are called by the names that they have on trial: so the
 * add-in writes, explains and finds its own, and can be installed beside the one in use.
 */
export const onTrial = (text: string): string => text.replace(AS_NAMESPACE, ON_TRIAL);

/** What the manifest on trial says instead, so that Excel takes it for another add-in. */
export const MANIFEST_ON_TRIAL: readonly (readonly [usual: string, onTrial: string])[] = [
  [ADD_IN_ID, "c2d0e9f4-5f5b-4d0e-9c5e-0c7a4f1b6a39"],
  ['DefaultValue="KIM – Stellen', 'DefaultValue="KIM (Test) – Stellen'],
  ['Value="KIM – split', 'Value="KIM (test) – split'],
  [`id="Namespace" DefaultValue="${NAMESPACE}"`, `id="Namespace" DefaultValue="${ON_TRIAL}"`],
  ['id="Group.Label" DefaultValue="KIM"', 'id="Group.Label" DefaultValue="KIM (Test)"'],
];
