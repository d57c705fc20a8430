import { useEffect, useState } from 'react';

/** Returns true once `now` has been true for this long, so that a very short state does not flicker. */
export const useLasting = (now: boolean, milliseconds: number): boolean => {
  const [lasting, setLasting] = useState(false);
  useEffect(() => {
    if (!now) return setLasting(false);
    const timer = setTimeout(() => setLasting(true), milliseconds);
    return () => clearTimeout(timer);
  }, [now, milliseconds]);
  return now && lasting;
};
