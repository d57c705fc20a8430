import { type SelectHTMLAttributes, useId } from 'react';

/** Renders a labeled choice; its options are the children. */
export const SelectField = ({
  label,
  children,
  ...select
}: SelectHTMLAttributes<HTMLSelectElement> & { label: string }) => {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} {...select}>
        {children}
      </select>
    </div>
  );
};
