import type { Invite } from '@orgready/shared/contract/people';
import { useQuery } from '@tanstack/react-query';
import { peopleQuery, useProviderHost, useRevokeInvite } from '../../api/people.ts';
import { LoadingLine } from '../../ui/LoadingLine.tsx';
import { Moment } from '../../ui/Moment.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { ProblemNotice } from '../../ui/ProblemNotice.tsx';
import { visibleText } from '../../ui/visibleText.ts';
import { WaitingButton } from '../../ui/WaitingButton.tsx';
import { useKeptFocus } from '../useKeptFocus.ts';
import { InviteForm } from './InviteForm.tsx';
import { PersonRow } from './PersonRow.tsx';
import { RemovedPeople } from './RemovedPeople.tsx';
import { usePeopleWords } from './usePeopleWords.ts';

/** Renders the people on the staff, for owners: who they are, their roles, and invites. */
export const PeoplePage = () => {
  const { line } = usePeopleWords();
  const { data, error, refetch } = useQuery(peopleQuery);
  const host = useProviderHost();
  useKeptFocus(data && data.people.length + data.invites.length, 'h1');
  if (error) return <ProblemNotice error={error} retry={() => void refetch()} />;
  if (!data) return <LoadingLine />;
  return (
    <div className="stack detail">
      <PageHeading title={line('people.title')}>{line('people.title')}</PageHeading>
      {host !== undefined && <p className="lead">{line('provider.people', { host })}</p>}
      <ul className="people">
        {data.people.map((person) => (
          <PersonRow key={person.id} person={person} />
        ))}
      </ul>
      {host === undefined && <InviteForm />}
      {data.invites.length > 0 && <Invites invites={data.invites} />}
      {data.removed.length > 0 && <RemovedPeople people={data.removed} />}
    </div>
  );
};

const Invites = ({ invites }: { invites: readonly Invite[] }) => {
  const { line } = usePeopleWords();
  const revoke = useRevokeInvite();
  return (
    <section className="stack tight" aria-labelledby="invites">
      <h2 id="invites">{line('people.invites')}</h2>
      {revoke.error && <ProblemNotice error={revoke.error} />}
      <table className="staff-table">
        <thead>
          <tr>
            <th scope="col">{line('people.invited')}</th>
            <th scope="col">{line('people.role')}</th>
            <th scope="col">{line('people.expires')}</th>
            <th scope="col">
              <span className="hidden-visually">{line('own.actions')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {invites.map(({ id, email, role, expiresAt }) => (
            <tr key={id}>
              <td data-label={line('people.invited')}>{visibleText(email)}</td>
              <td data-label={line('people.role')}>{line(`role.${role}`)}</td>
              <td data-label={line('people.expires')}>
                <Moment at={expiresAt} to="day" />
              </td>
              <td className="number">
                <WaitingButton
                  className="link-button"
                  aria-label={line('people.revoke-named', { email: visibleText(email) })}
                  waiting={revoke.isPending && revoke.variables === id}
                  onClick={() => revoke.mutate(id)}
                >
                  {line('people.revoke')}
                </WaitingButton>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};
