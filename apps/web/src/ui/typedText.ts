type Field = HTMLInputElement | HTMLTextAreaElement;

const isField = (target: EventTarget | null): target is Field =>
  target instanceof HTMLTextAreaElement ||
  // What is typed into a search is found again by typing it again.
  (target instanceof HTMLInputElement && target.type !== 'search');

const typedInto = new Set<Field>();

/** Follows what is typed on any page from now on; returns how to stop. */
export const followTyping = (): (() => void) => {
  const note = ({ target }: Event) => {
    if (isField(target)) typedInto.add(target);
  };
  document.addEventListener('input', note, true);
  return () => document.removeEventListener('input', note, true);
};

/** Whether something that was typed still stands in its field, so that leaving the page would lose it. */
export const holdsTypedText = (): boolean => {
  for (const field of typedInto) if (!field.isConnected) typedInto.delete(field);
  return [...typedInto].some(({ value }) => value !== '');
};
