import { useEffect, useState } from 'react';

/** True once it has been true for so long: what is over at once is not worth a flicker. */
export const useLasting = (now: boolean, milliseconds: number): boolean => {
  const [lasting, setLasting] = useState(false);
  useEffect(() => {
    if (!now) return setLasting(false);
    const timer = setTimeout(() => setLasting(true), milliseconds);
    return () => clearTimeout(timer);
  }, [now, milliseconds]);
  return now && lasting;
};
