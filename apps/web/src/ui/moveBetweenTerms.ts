import type { FocusEvent, KeyboardEvent } from 'react';

const termsIn = (text: HTMLElement): readonly HTMLElement[] => [
  ...text.querySelectorAll<HTMLElement>('.term'),
];

/** Moves the focus with the arrow keys between the terms of a text that is one Tab stop. */
export const moveBetweenTerms = (event: KeyboardEvent<HTMLElement>): void => {
  const by = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
  const terms = termsIn(event.currentTarget);
  const at = terms.indexOf(event.target as HTMLElement);
  const next = by === undefined || at < 0 ? undefined : terms[at + by];
  if (!next) return;
  event.preventDefault();
  next.focus();
};

/** Makes the last focused term the text's only Tab stop. */
export const keepTabStop = (event: FocusEvent<HTMLElement>): void => {
  const terms = termsIn(event.currentTarget);
  if (terms.includes(event.target)) for (const term of terms) term.tabIndex = term === event.target ? 0 : -1;
};
