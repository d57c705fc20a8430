import type { Role } from '@orgready/shared/contract/capabilities';
import { useId } from 'react';
import { useInvite } from '../../api/people.ts';
import { troubleOf } from '../../api/trouble.ts';
import { ProblemNotice } from '../../ui/ProblemNotice.tsx';
import { WaitingButton } from '../../ui/WaitingButton.tsx';
import { faultsIn } from '../faultWords.ts';
import { TextField } from '../TextField.tsx';
import { useFormFaults } from '../useFormFaults.ts';
import { useStaffWords } from '../useStaffWords.ts';
import { RoleSelect } from './RoleSelect.tsx';
import { StaffLinkNotice } from './StaffLinkNotice.tsx';
import { usePeopleWords } from './usePeopleWords.ts';

/** Renders the form that invites a person, and the link to send. */
export const InviteForm = () => {
  const { line } = usePeopleWords();
  const words = useStaffWords();
  const invite = useInvite();
  const id = useId();
  const { form, faults, tell, clear } = useFormFaults();
  const [fault] = faults;
  return (
    <section className="stack" aria-labelledby="invite">
      <h2 id="invite">{line('people.invite')}</h2>
      <p className="soft">{line('role.what')}</p>
      <form
        ref={form}
        className="stack narrow"
        onSubmit={(event) => {
          event.preventDefault();
          const data = new FormData(event.currentTarget);
          clear();
          invite.mutate(
            { email: String(data.get('email')).trim(), role: String(data.get('role')) as Role },
            {
              onError: (error) =>
                tell(faultsIn(error, words).map(({ path }) => ({ path, message: line('people.known') }))),
            },
          );
        }}
      >
        <TextField
          name="email"
          label={line('sign-in.email')}
          type="email"
          autoComplete="off"
          required
          maxLength={200}
          alerts
          {...(fault ? { fault: fault.message } : {})}
        />
        <div className="field">
          <label htmlFor={id}>{line('people.role')}</label>
          <RoleSelect id={id} name="role" defaultValue="csm" />
        </div>
        {invite.error && troubleOf(invite.error) !== 'invalid-request' && (
          <ProblemNotice error={invite.error} />
        )}
        <p>
          <WaitingButton type="submit" className="button primary" waiting={invite.isPending}>
            {line('people.invite-do')}
          </WaitingButton>
        </p>
      </form>
      {invite.data && <StaffLinkNotice title={line('people.link-invite')} link={invite.data} />}
    </section>
  );
};
