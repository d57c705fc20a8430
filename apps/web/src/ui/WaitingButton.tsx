import type { ButtonHTMLAttributes } from 'react';

/**
 * Renders a button that ignores clicks while its action is running. It is not `disabled` meanwhile because it would
 * lose the focus. A submit button handles its click, also when Enter is pressed in a field.
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
