import type { StaffSelf } from '@orgready/shared/contract/people';
import { useQuery } from '@tanstack/react-query';
import {
  selfQuery,
  sessionsQuery,
  useEndSession,
  useProviderHost,
  useSignOutEverywhere,
} from '../../api/people.ts';
import { Ago } from '../../ui/Ago.tsx';
import { LoadingLine } from '../../ui/LoadingLine.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { ProblemNotice } from '../../ui/ProblemNotice.tsx';
import { visibleText } from '../../ui/visibleText.ts';
import { WaitingButton } from '../../ui/WaitingButton.tsx';
import { useKeptFocus } from '../useKeptFocus.ts';
import { PasswordForm } from './PasswordForm.tsx';
import { SecondFactorForm } from './SecondFactorForm.tsx';
import { usePeopleWords } from './usePeopleWords.ts';

/** Renders what people see and change of their own sign-in. */
export const OwnPage = () => {
  const { line } = usePeopleWords();
  const { data: self } = useQuery(selfQuery);
  const host = useProviderHost();
  useKeptFocus(self?.secondFactor, '#factor');
  if (!self) return <LoadingLine />;
  const { name, email, role } = self.person;
  return (
    <div className="stack detail">
      <header className="stack tight">
        <PageHeading title={line('own.title')}>{line('own.title')}</PageHeading>
        <p>{line('own.who', { name: visibleText(name), email: visibleText(email) })}</p>
        <p className="quiet">{line('own.role', { role: line(`role.${role}`) })}</p>
      </header>
      <Sessions />
      {host === undefined ? <OwnPassword self={self} /> : <p>{line('provider.own', { host })}</p>}
    </div>
  );
};

const OwnPassword = ({ self }: { self: StaffSelf }) => {
  const { line } = usePeopleWords();
  return (
    <>
      <section className="stack tight" aria-labelledby="factor">
        <h2 id="factor" tabIndex={-1}>
          {line('factor.title')}
        </h2>
        <p className="soft">{line(self.secondFactor === 'on' ? 'factor.on' : 'factor.off')}</p>
        {self.secondFactor !== 'on' && <SecondFactorForm />}
      </section>
      <section className="stack tight" aria-labelledby="password">
        <h2 id="password">{line('own.password')}</h2>
        <PasswordForm />
      </section>
    </>
  );
};

const Sessions = () => {
  const { line } = usePeopleWords();
  const { data: sessions, error } = useQuery(sessionsQuery);
  const end = useEndSession();
  const endAll = useSignOutEverywhere();
  useKeptFocus(sessions?.length, '#sessions');
  const failed = error ?? end.error ?? endAll.error;
  return (
    <section className="stack tight" aria-labelledby="sessions">
      <h2 id="sessions" tabIndex={-1}>
        {line('own.sessions')}
      </h2>
      <p className="soft">{line('own.sessions-what')}</p>
      {failed && <ProblemNotice error={failed} />}
      {sessions && (
        <table className="staff-table">
          <thead>
            <tr>
              <th scope="col">{line('own.browser')}</th>
              <th scope="col">{line('own.since')}</th>
              <th scope="col">{line('own.used')}</th>
              <th scope="col">
                <span className="hidden-visually">{line('own.actions')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {sessions.map(({ id, browser, isThis, createdAt, touchedAt }) => {
              const shown = browser === '' ? line('own.unknown') : browser;
              return (
                <tr key={id}>
                  <td data-label={line('own.browser')}>
                    {shown} {isThis && <span className="badge">{line('own.this')}</span>}
                  </td>
                  <td data-label={line('own.since')}>
                    <Ago at={createdAt} />
                  </td>
                  <td data-label={line('own.used')}>
                    <Ago at={touchedAt} />
                  </td>
                  <td className="number">
                    {!isThis && (
                      <WaitingButton
                        className="link-button"
                        aria-label={line('own.end-named', { browser: shown })}
                        waiting={end.isPending && end.variables === id}
                        onClick={() => end.mutate(id)}
                      >
                        {line('own.end')}
                      </WaitingButton>
                    )}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
      <p>
        <WaitingButton className="button" waiting={endAll.isPending} onClick={() => endAll.mutate()}>
          {line('own.end-all')}
        </WaitingButton>
      </p>
    </section>
  );
};
