import { useEffect, useRef } from 'react';

const restMilliseconds = 3000;

/**
 * Checks again when the reader comes back to the tab: from Salesforce, most likely, where something was changed.
 * Returning fires both events, and a browser may fire `focus` at every click into the page's frame: hence the rest.
 */
export const useRecheckOnReturn = (enabled: boolean, recheck: () => void): void => {
  const latest = useRef({ enabled, recheck });
  const last = useRef(0);
  useEffect(() => {
    latest.current = { enabled, recheck };
  });
  useEffect(() => {
    const back = () => {
      if (document.visibilityState === 'hidden' || !latest.current.enabled) return;
      const now = Date.now();
      if (now - last.current < restMilliseconds) return;
      last.current = now;
      latest.current.recheck();
    };
    document.addEventListener('visibilitychange', back);
    addEventListener('focus', back);
    return () => {
      document.removeEventListener('visibilitychange', back);
      removeEventListener('focus', back);
    };
  }, []);
};
