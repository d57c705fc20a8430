import { useEffect, useRef, useState } from 'react';

const restMilliseconds = 3000;
/** A return fires two events, one shortly after the other. */
const settleMilliseconds = 100;

/**
 * Checks again when the reader returns to the tab, probably after a change in Salesforce. Browsers may fire `focus`
 * at every click into the page, so checks have a minimum interval. A return during a check or within the interval
 * starts a check afterward, so that no change is missed.
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
