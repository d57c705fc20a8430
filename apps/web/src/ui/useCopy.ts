import { useEffect, useState } from 'react';

/** Copies a text and says for two seconds how it went. */
export const useCopy = (): { told: 'copied' | 'failed' | null; copy: (text: string) => void } => {
  const [told, setTold] = useState<'copied' | 'failed' | null>(null);
  useEffect(() => {
    if (told === null) return;
    const timer = setTimeout(() => setTold(null), 2000);
    return () => clearTimeout(timer);
  }, [told]);
  const copy = (text: string) => {
    // Absent outside a secure context, refused without permission: both are told, as the text stays selectable.
    Promise.resolve()
      .then(() => navigator.clipboard.writeText(text))
      .then(
        () => setTold('copied'),
        () => setTold('failed'),
      );
  };
  return { told, copy };
};
