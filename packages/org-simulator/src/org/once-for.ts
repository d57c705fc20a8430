/** What follows from a thing that never changes, made when it is first asked for and kept as long as the thing. */
export const onceFor = <K extends WeakKey, V>(make: (of: K) => V): ((of: K) => V) => {
  const made = new WeakMap<K, { readonly value: V }>();
  return (of) => {
    const known = made.get(of) ?? { value: make(of) };
    made.set(of, known);
    return known.value;
  };
};
