import { type RefObject, useEffect, useRef } from 'react';
import type { Fault } from './integrationForm.ts';

/** For a form that leads to the first of its fields with a fault, as soon as there are any. */
export const useFirstFault = (faults: readonly Fault[]): RefObject<HTMLFormElement | null> => {
  const form = useRef<HTMLFormElement>(null);
  const said = JSON.stringify(faults);
  useEffect(() => {
    if (said !== '[]') form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [said]);
  return form;
};
