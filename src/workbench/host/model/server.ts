/** What the host answers where the client library shows the add-in a `T`. */
type Answer<T> =
  T extends OfficeExtension.ClientResult<infer Value>
    ? Value
    : T extends OfficeExtension.ClientObject
      ? object
      : T extends OfficeExtension.ClientObject[]
        ? object[]
        : T;

/** Objects among the arguments are objects of the model, of which these types know nothing. */
type Argument<T> = T extends OfficeExtension.ClientObject ? never : T;
type Arguments<T extends unknown[]> = { [Index in keyof T]: Argument<T[Index]> };

/** What every object of the client has for its own work. */
type Own = keyof OfficeExtension.ClientObject | "load" | "set" | "toJSON";

/**
 * The members of an Excel class as the host may implement them: under the names of
 * `@types/office-js`, with its types, objects of the model standing for objects of the client.
 * null is Excel's answer where cells differ or an object is missing.
 */
export type Server<Client> = {
  [Member in Exclude<keyof Client, Own>]?: Client[Member] extends (
    ...args: infer Given
  ) => infer Result
    ? (...args: Arguments<Given>) => Answer<Result> | null
    : Answer<Client[Member]> | null;
};
