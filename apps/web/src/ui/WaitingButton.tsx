import type { ButtonHTMLAttributes } from 'react';

/**
 * A button that does nothing while what it started is under way. Not `disabled` meanwhile: the focus must not fall out
 * of it. What submits a form does so by its click, also when Enter is pressed in a field.
 */
export const WaitingButton = ({
  waiting,
  onClick,
  ...button
}: ButtonHTMLAttributes<HTMLButtonElement> & { waiting: boolean }) => (
  <button
    type="button"
    {...button}
    aria-disabled={waiting}
    onClick={(event) => {
      if (waiting) event.preventDefault();
      else onClick?.(event);
    }}
  />
);
