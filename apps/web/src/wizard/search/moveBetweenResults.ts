import type { KeyboardEvent } from 'react';

/** Moves the focus with the arrow keys from the field into the results and back. Enter presses the button. */
export const moveBetweenResults = (event: KeyboardEvent<HTMLElement>): void => {
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (by === undefined) return;
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('input, li > button')];
  const at = stops.indexOf(event.target as HTMLElement);
  const next = stops[at + by];
  if (at < 0 || !next) return;
  event.preventDefault();
  next.focus();
};
