import { type RefObject, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Fault } from './Fault.ts';

const none: readonly Fault[] = [];

/**
 * Returns the errors of the last submission of a form. Each report moves the focus to the first field with an error,
 * or else to the list of errors, even if the errors are the same as before.
 */
export const useFormFaults = (): {
  form: RefObject<HTMLFormElement | null>;
  faults: readonly Fault[];
  /** Returns the error of a field as the property of its `TextField`. */
  faultOf: (path: string) => { fault?: string };
  tell: (faults: readonly Fault[]) => void;
  clear: () => void;
} => {
  const form = useRef<HTMLFormElement>(null);
  const [faults, tell] = useState(none);
  useEffect(() => {
    if (faults.length === 0) return;
    const find = (what: string) => form.current?.querySelector<HTMLElement>(what);
    (find('.field:has(.field-fault) [aria-invalid="true"]') ?? find('[role="alert"]'))?.focus();
  }, [faults]);
  const faultOf = (path: string) => {
    const fault = faults.find((each) => each.path === path);
    return fault ? { fault: fault.message } : {};
  };
  // Removed from the page synchronously, so that the same errors are announced again.
  return { form, faults, faultOf, tell, clear: () => flushSync(() => tell(none)) };
};
