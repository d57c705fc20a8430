type Field = HTMLInputElement | HTMLTextAreaElement;

const isField = (target: EventTarget | null): target is Field =>
  target instanceof HTMLTextAreaElement ||
  // A search text is easy to type again, so it does not count.
  (target instanceof HTMLInputElement && target.type !== 'search');

const typedInto = new Set<Field>();

/** Tracks typing on all pages from now on. Returns a function that stops the tracking. */
export const followTyping = (): (() => void) => {
  const note = ({ target }: Event) => {
    if (isField(target)) typedInto.add(target);
  };
  document.addEventListener('input', note, true);
  return () => document.removeEventListener('input', note, true);
};

/** Returns whether typed text is still in its field, so that leaving the page would lose it. */
export const holdsTypedText = (): boolean => {
  for (const field of typedInto) if (!field.isConnected) typedInto.delete(field);
  return [...typedInto].some(({ value }) => value !== '');
};
