/**
 * Returns a function that computes a value once for each object, when it is first needed, and keeps it as long as the
 * object.
 */
export const memoize = <K extends WeakKey, V>(make: (of: K) => V): ((of: K) => V) => {
  const made = new WeakMap<K, { readonly value: V }>();
  return (of) => {
    const known = made.get(of) ?? { value: make(of) };
    made.set(of, known);
    return known.value;
  };
};
