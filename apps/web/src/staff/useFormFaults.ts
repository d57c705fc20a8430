import { type RefObject, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Fault } from './Fault.ts';

const none: readonly Fault[] = [];

/**
 * What the last submission of a form found wrong. Each telling leads to the first field with a fault beside it, else to
 * the list of faults, also when it is the same as before.
 */
export const useFormFaults = (): {
  form: RefObject<HTMLFormElement | null>;
  faults: readonly Fault[];
  tell: (faults: readonly Fault[]) => void;
  clear: () => void;
} => {
  const form = useRef<HTMLFormElement>(null);
  const [faults, tell] = useState(none);
  useEffect(() => {
    if (faults.length === 0) return;
    const find = (what: string) => form.current?.querySelector<HTMLElement>(what);
    (find('.field:has(.fault) [aria-invalid="true"]') ?? find('[role="alert"]'))?.focus();
  }, [faults]);
  // Taken from the page at once: what is told again after that is heard again.
  return { form, faults, tell, clear: () => flushSync(() => tell(none)) };
};
