/** Returns whether a value has keys or indexes. */
export const isKeyed = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** Returns all non-empty values by path. The order of permissions does not matter. */
const valuesOf = (value: unknown, path = ''): (readonly [path: string, value: unknown])[] => {
  if (Array.isArray(value) && path.endsWith('.also'))
    return value.map((right) => [`${path}.${String(right)}`, right]);
  if (isKeyed(value))
    return Object.entries(value).flatMap(([key, part]) => valuesOf(part, path ? `${path}.${key}` : key));
  const entered = typeof value === 'string' ? value.trim() : value;
  return entered === '' || entered === false || entered === null || entered === undefined
    ? []
    : [[path, entered]];
};

/** Returns the paths of the values in a body that another body lacks or has otherwise. */
export const lostValues = (body: unknown, other: unknown): readonly string[] => {
  const kept = new Map(valuesOf(other));
  return valuesOf(body).flatMap(([path, value]) => (kept.get(path) === value ? [] : [path]));
};
