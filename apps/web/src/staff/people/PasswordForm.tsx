import { useState } from 'react';
import { useChangePassword } from '../../api/people.ts';
import { ProblemNotice } from '../../ui/ProblemNotice.tsx';
import { WaitingButton } from '../../ui/WaitingButton.tsx';
import { faultsIn } from '../faultWords.ts';
import { TextField } from '../TextField.tsx';
import { useFormFaults } from '../useFormFaults.ts';
import { useStaffWords } from '../useStaffWords.ts';
import { NewPasswordField } from './NewPasswordField.tsx';
import { usePeopleWords } from './usePeopleWords.ts';

/** Renders the form with which people change their own password. */
export const PasswordForm = () => {
  const { line } = usePeopleWords();
  const words = useStaffWords();
  const change = useChangePassword();
  const [times, setTimes] = useState(0);
  const { form, faults, faultOf, tell, clear } = useFormFaults();
  return (
    <form
      ref={form}
      // What was typed is gone once it counts.
      key={times}
      className="stack narrow"
      onSubmit={(event) => {
        event.preventDefault();
        const data = new FormData(event.currentTarget);
        clear();
        change.mutate(
          { current: String(data.get('current')), password: String(data.get('password')) },
          {
            onSuccess: () => setTimes(times + 1),
            onError: (error) =>
              tell(
                faultsIn(error, words).map((fault) =>
                  fault.path === 'current' ? { ...fault, message: line('own.current-wrong') } : fault,
                ),
              ),
          },
        );
      }}
    >
      <TextField
        name="current"
        label={line('own.current')}
        type="password"
        autoComplete="current-password"
        required
        maxLength={200}
        alerts
        {...faultOf('current')}
      />
      <NewPasswordField label={line('own.new')} {...faultOf('password')} />
      {change.error && faults.length === 0 && <ProblemNotice error={change.error} />}
      <p>
        <WaitingButton type="submit" className="button" waiting={change.isPending}>
          {line('own.set')}
        </WaitingButton>
      </p>
      <p role="status">{change.isSuccess && line('own.was-set')}</p>
    </form>
  );
};
