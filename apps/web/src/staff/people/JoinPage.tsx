import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from 'react-router';
import { staffLinkQuery, useStaffLink } from '../../api/people.ts';
import { troubleOf } from '../../api/trouble.ts';
import { Loading } from '../../ui/Loading.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { ProblemNotice } from '../../ui/ProblemNotice.tsx';
import { visibleText } from '../../ui/visibleText.ts';
import { WaitingButton } from '../../ui/WaitingButton.tsx';
import { faultsIn } from '../faultWords.ts';
import { TextField } from '../TextField.tsx';
import { useFormFaults } from '../useFormFaults.ts';
import { useStaffWords } from '../useStaffWords.ts';
import { usePeopleWords } from './usePeopleWords.ts';

/** Renders the page of a link for staff: the owner link, an invite, or a new password. Opening it uses nothing up. */
export const JoinPage = () => {
  const { token = '' } = useParams();
  const { line } = usePeopleWords();
  const words = useStaffWords();
  const navigate = useNavigate();
  const { data: link, error, refetch } = useQuery(staffLinkQuery(token));
  const join = useStaffLink();
  const { form, faults, tell, clear } = useFormFaults();
  const faultOf = (path: string) => {
    const fault = faults.find((each) => each.path === path);
    return fault ? { fault: fault.message } : {};
  };
  if (error && troubleOf(error) !== 'link-not-found')
    return (
      <main className="sheet-page">
        <ProblemNotice error={error} retry={() => void refetch()} />
      </main>
    );
  if (error)
    return (
      <main className="sheet-page">
        <PageHeading title={line('join.gone')}>{line('join.gone')}</PageHeading>
        <p className="lead">{line('join.gone-what')}</p>
      </main>
    );
  if (!link) return <Loading />;
  const role = line(`role.${link.role}`);
  const values = { role, name: visibleText(link.name), email: visibleText(link.email) };
  return (
    <main className="sheet-page">
      <PageHeading title={line(`join.${link.kind}`, values)}>{line(`join.${link.kind}`, values)}</PageHeading>
      <p className="lead">{line(`join.${link.kind}-what`, values)}</p>
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
        <TextField
          name="password"
          label={line('sign-in.password')}
          hint={line('join.password-hint')}
          type="password"
          autoComplete="new-password"
          required
          minLength={12}
          maxLength={200}
          alerts
          {...faultOf('password')}
        />
        {join.error && faults.length === 0 && <ProblemNotice error={join.error} />}
        <p>
          <WaitingButton type="submit" className="button primary" waiting={join.isPending}>
            {line('join.do')}
          </WaitingButton>
        </p>
      </form>
    </main>
  );
};
