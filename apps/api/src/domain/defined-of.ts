/** Returns an object without the properties that are undefined. */
export const definedOf = <T extends object>(
  given: T,
): { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
} =>
  // `Object.fromEntries` forgets the types of the properties.
  Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as never;
