import { type FocusEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';

/** Long enough to press an arrow key again, short enough to notice the save. */
const restMilliseconds = 1000;

/**
 * Returns the chosen option in a group of radio buttons and handlers that save it. A press saves at once. Arrow keys
 * also choose options in passing: the choice is saved after a pause, on Enter or Space, or when the focus leaves.
 * @param saved the last fetched answer.
 * @param save is called with a changed answer, and calls `settled` when the answer was refetched or refused.
 */
export const useDeferredChoice = (
  saved: string | null,
  save: (answer: string, settled: () => void) => void,
) => {
  // Kept locally after a press: the answer is refetched only a moment later, and the mark must not flicker.
  const [picked, setPicked] = useState<string | null>(null);
  const waiting = useRef<string | null>(null);
  const sent = useRef<string | null>(null);
  const byArrow = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const settle = () => {
    clearTimeout(timer.current);
    const answer = waiting.current;
    waiting.current = null;
    if (answer === null) return;
    const letGo = () => setPicked((current) => (current === answer ? null : current));
    if (answer === (sent.current ?? saved)) return sent.current === null ? letGo() : undefined;
    sent.current = answer;
    save(answer, () => {
      sent.current = null;
      letGo();
    });
  };
  const latest = useRef(settle);
  useEffect(() => {
    latest.current = settle;
  });
  // Leaving the page saves an unsaved choice.
  useEffect(() => () => latest.current(), []);
  return {
    chosen: picked ?? saved,
    /** Whether the choice has not been saved yet. */
    unsaved: picked !== null,
    pick: (answer: string) => {
      setPicked(answer);
      waiting.current = answer;
      clearTimeout(timer.current);
      if (byArrow.current) timer.current = setTimeout(() => latest.current(), restMilliseconds);
      else settle();
    },
    /** Props of the element around the options. */
    group: {
      onKeyDown: ({ key }: KeyboardEvent) => {
        byArrow.current = key.startsWith('Arrow');
        if (key === 'Enter' || key === ' ') settle();
      },
      onKeyUp: () => {
        byArrow.current = false;
      },
      onBlur: ({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>) => {
        if (!currentTarget.contains(relatedTarget)) settle();
      },
    },
  };
};
