import type { StaffLink } from '@orgready/shared/contract/people';
import { useNavigate } from 'react-router';
import { useStaffLink } from '../../api/people.ts';
import { ProblemNotice } from '../../ui/ProblemNotice.tsx';
import { WaitingButton } from '../../ui/WaitingButton.tsx';
import { faultsIn } from '../faultWords.ts';
import { TextField } from '../TextField.tsx';
import { useFormFaults } from '../useFormFaults.ts';
import { useStaffWords } from '../useStaffWords.ts';
import { NewPasswordField } from './NewPasswordField.tsx';
import { usePeopleWords } from './usePeopleWords.ts';

/** Renders what a person enters to use a link for staff. */
export const JoinForm = ({ token, link }: { token: string; link: StaffLink }) => {
  const { line } = usePeopleWords();
  const words = useStaffWords();
  const navigate = useNavigate();
  const join = useStaffLink();
  const { form, faults, faultOf, tell, clear } = useFormFaults();
  return (
    <form
      ref={form}
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        const data = new FormData(event.currentTarget);
        const name = data.get('name');
        const email = data.get('email');
        clear();
        join.mutate(
          {
            token,
            password: String(data.get('password')),
            ...(name === null ? {} : { name: String(name).trim() }),
            ...(email === null ? {} : { email: String(email).trim() }),
          },
          {
            onSuccess: () => navigate('/staff', { replace: true }),
            onError: (failed) => tell(faultsIn(failed, words)),
          },
        );
      }}
    >
      <JoinFields link={link} faultOf={faultOf} />
      {join.error && faults.length === 0 && <ProblemNotice error={join.error} />}
      <p>
        <WaitingButton type="submit" className="button primary" waiting={join.isPending}>
          {line('join.do')}
        </WaitingButton>
      </p>
    </form>
  );
};

const JoinFields = ({
  link,
  faultOf,
}: {
  link: StaffLink;
  faultOf: ReturnType<typeof useFormFaults>['faultOf'];
}) => {
  const { line } = usePeopleWords();
  return (
    <>
      {link.kind !== 'reset' && (
        <TextField
          name="name"
          label={line('join.name')}
          autoComplete="name"
          required
          minLength={2}
          maxLength={120}
          alerts
          {...faultOf('name')}
        />
      )}
      {link.kind === 'owner' ? (
        <TextField
          name="email"
          label={line('sign-in.email')}
          type="email"
          autoComplete="username"
          required
          maxLength={200}
          alerts
          {...faultOf('email')}
        />
      ) : (
        // For the browser's store of passwords.
        <input hidden readOnly autoComplete="username" value={link.email} />
      )}
      <NewPasswordField label={line('sign-in.password')} {...faultOf('password')} />
    </>
  );
};
