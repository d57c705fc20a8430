import { useEffect, useRef, useState } from 'react';

const restMilliseconds = 3000;
/** Returning fires two events, one shortly after the other. */
const settleMilliseconds = 100;

/**
 * Checks again when the reader comes back to the tab: from Salesforce, most likely, where something was changed. A
 * browser may fire `focus` at every click into the page's frame: hence the rest. A return while something is being
 * checked, or within the rest, is answered when that is over: what was changed meanwhile must not be missed.
 */
export const useRecheckOnReturn = (enabled: boolean, recheck: () => void): void => {
  const latest = useRef(recheck);
  const last = useRef(0);
  const [returnedAt, setReturnedAt] = useState(0);
  useEffect(() => {
    latest.current = recheck;
  });
  useEffect(() => {
    const back = () => {
      if (document.visibilityState !== 'hidden') setReturnedAt(Date.now());
    };
    document.addEventListener('visibilitychange', back);
    addEventListener('focus', back);
    return () => {
      document.removeEventListener('visibilitychange', back);
      removeEventListener('focus', back);
    };
  }, []);
  useEffect(() => {
    if (!enabled || returnedAt <= last.current) return;
    const wait = Math.max(settleMilliseconds, last.current + restMilliseconds - Date.now());
    const timer = setTimeout(() => {
      last.current = Date.now();
      latest.current();
    }, wait);
    return () => clearTimeout(timer);
  }, [enabled, returnedAt]);
};
