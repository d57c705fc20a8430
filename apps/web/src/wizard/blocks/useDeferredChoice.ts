import { type FocusEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';

/** Long enough to press an arrow key again, short enough to see that it is saved. */
const restMilliseconds = 1000;

/**
 * What is chosen in a group of radio buttons, and when it is saved. A press saves at once. Arrow keys choose whatever they
 * come to, on the way to another option as well: that is saved when they rest, on Enter or Space, or when the focus leaves.
 * @param saved the answer as it was last read.
 * @param save is called with an answer that differs, and calls `settled` when that has been read again or was refused.
 */
export const useDeferredChoice = (
  saved: string | null,
  save: (answer: string, settled: () => void) => void,
) => {
  // Kept here from the press on: the answer is read again only a moment later, and the mark must not blink.
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
  // Nothing that was chosen is lost by leaving the page.
  useEffect(() => () => latest.current(), []);
  return {
    chosen: picked ?? saved,
    /** What is chosen has not been saved yet. */
    unsaved: picked !== null,
    pick: (answer: string) => {
      setPicked(answer);
      waiting.current = answer;
      clearTimeout(timer.current);
      if (byArrow.current) timer.current = setTimeout(() => latest.current(), restMilliseconds);
      else settle();
    },
    /** For the element around the options. */
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
