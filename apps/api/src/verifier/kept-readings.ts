import type { KeptReading } from '@orgready/shared/document/kept-readings';
import type { z } from 'zod';

/** Readings by fact id. */
export type KeptReadings = ReadonlyMap<string, KeptReading>;

export type Json = z.infer<ReturnType<typeof z.json>>;

/**
 * Parses a value and returns a copy of the parts that the parser used. A describe has hundreds of kilobytes,
 * of which a fact reads the names of the fields.
 */
export const parseAndReduce = <T>(
  shape: z.ZodType<T>,
  value: unknown,
): { readonly parsed: z.ZodSafeParseResult<T>; readonly reduced: Json } => {
  if (typeof value !== 'object' || value === null)
    return { parsed: shape.safeParse(value), reduced: (value ?? null) as Json };
  const { proxy, copy } = recordAccess(value);
  return { parsed: shape.safeParse(proxy), reduced: copy };
};

const recordAccess = (source: object): { readonly proxy: object; readonly copy: Json } => {
  const isList = Array.isArray(source);
  const copy: Record<string, Json> = isList ? ([] as unknown as Record<string, Json>) : {};
  const children = new Map<PropertyKey, object>();
  const proxy = new Proxy(source, {
    get: (target, key) => {
      const value: unknown = Reflect.get(target, key);
      if (typeof key === 'symbol' || !Object.hasOwn(target, key) || (isList && key === 'length'))
        return value;
      if (typeof value !== 'object' || value === null) {
        copy[key] = value as Json;
        return value;
      }
      const known = children.get(key);
      if (known) return known;
      const child = recordAccess(value);
      copy[key] = child.copy;
      children.set(key, child.proxy);
      return child.proxy;
    },
  });
  return { proxy, copy: copy as Json };
};
