import { useEffect, useState } from 'react';

/** Returns a function that copies a text, and its result for two seconds. */
export const useCopy = (): { result: 'copied' | 'failed' | null; copy: (text: string) => void } => {
  const [result, setResult] = useState<'copied' | 'failed' | null>(null);
  useEffect(() => {
    if (result === null) return;
    const timer = setTimeout(() => setResult(null), 2000);
    return () => clearTimeout(timer);
  }, [result]);
  const copy = (text: string) => {
    // The clipboard is absent outside a secure context and may reject without permission. Both are reported; the text
    // can still be selected.
    Promise.resolve()
      .then(() => navigator.clipboard.writeText(text))
      .then(
        () => setResult('copied'),
        () => setResult('failed'),
      );
  };
  return { result, copy };
};
