import { useEffect, useState } from 'react';

/** Returns whether this time has passed since the component mounted. */
export const useElapsed = (milliseconds: number): boolean => {
  const [elapsed, setElapsed] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setElapsed(true), milliseconds);
    return () => clearTimeout(timer);
  }, [milliseconds]);
  return elapsed;
};
