import { useContext, useState } from 'react';
import { BeforeContext } from './BeforeContext.ts';
import { useEntries } from './EntriesContext.ts';
import { PathField } from './PathField.tsx';
import { keepSecret } from './secret.ts';
import { useStaffWords } from './useStaffWords.ts';

/** Renders the consumer secret of the sign-in app. The API never returns it; a new version keeps or replaces it. */
export const SecretField = ({ label, hint }: { label: string; hint: string }) => {
  const { line } = useStaffWords();
  const before = useContext(BeforeContext);
  const [start] = useEntries(keepSecret);
  const [keeps, setKeeps] = useState(start !== undefined);
  const field = <PathField path="consumerSecret" label={label} hint={hint} type="password" />;
  if (!before) return field;
  return (
    <>
      <label className="choice">
        <input
          type="checkbox"
          name={keepSecret}
          checked={keeps}
          onChange={(event) => setKeeps(event.target.checked)}
        />
        <span>
          {line('secret.keep')}
          <span className="quiet block">{line('secret.keep-hint')}</span>
        </span>
      </label>
      {!keeps && field}
    </>
  );
};
