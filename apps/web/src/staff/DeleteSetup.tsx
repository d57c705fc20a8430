import type { SetupSummary } from '@orgready/shared/contract/entities';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useDeleteSetup } from '../api/staff.ts';
import { troubleOf } from '../api/trouble.ts';
import { ProblemNotice } from '../ui/ProblemNotice.tsx';
import { visibleText } from '../ui/visibleText.ts';
import { WaitingButton } from '../ui/WaitingButton.tsx';
import { TextField } from './TextField.tsx';
import { useStaffWords } from './useStaffWords.ts';

/** Renders the folded form that deletes a setup whole, once the customer's name is typed. */
export const DeleteSetup = ({ setup }: { setup: Pick<SetupSummary, 'id' | 'customer'> }) => {
  const { line } = useStaffWords();
  const navigate = useNavigate();
  const deleting = useDeleteSetup(setup.id);
  const [isOther, setIsOther] = useState(false);
  const isRefused = deleting.error !== null && troubleOf(deleting.error) === 'invalid-request';
  const customer = visibleText(setup.customer);
  return (
    <details>
      <summary>{line('delete.title')}</summary>
      <form
        className="stack narrow"
        onSubmit={(event) => {
          event.preventDefault();
          const typed = String(new FormData(event.currentTarget).get('customer')).trim();
          // A name can hold characters that are only shown; the API compares with the name itself.
          const isSame = typed === setup.customer || typed === customer;
          setIsOther(!isSame);
          if (isSame && !deleting.isPending)
            deleting.mutate(setup.customer, { onSuccess: () => navigate('/staff') });
        }}
      >
        <p className="soft">{line('delete.what')}</p>
        <TextField
          name="customer"
          label={line('delete.confirm', { customer })}
          required
          autoComplete="off"
          alerts
          {...(isOther || isRefused ? { fault: line('delete.other', { customer }) } : {})}
        />
        {deleting.error && !isRefused && <ProblemNotice error={deleting.error} />}
        <p>
          <WaitingButton type="submit" className="button" waiting={deleting.isPending}>
            {line('delete.do')}
          </WaitingButton>
        </p>
      </form>
    </details>
  );
};
