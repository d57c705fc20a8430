import { useEffect, useState } from 'react';

/** Returns a function that copies a text, and its result for two seconds. */
export const useCopy = (): { told: 'copied' | 'failed' | null; copy: (text: string) => void } => {
  const [told, setTold] = useState<'copied' | 'failed' | null>(null);
  useEffect(() => {
    if (told === null) return;
    const timer = setTimeout(() => setTold(null), 2000);
    return () => clearTimeout(timer);
  }, [told]);
  const copy = (text: string) => {
    // The clipboard is absent outside a secure context and may reject without permission. Both are reported; the text
    // can still be selected.
    Promise.resolve()
      .then(() => navigator.clipboard.writeText(text))
      .then(
        () => setTold('copied'),
        () => setTold('failed'),
      );
  };
  return { told, copy };
};
