import type { Role } from '@orgready/shared/contract/capabilities';
import type { ListedPerson } from '@orgready/shared/contract/people';
import { useId, useState } from 'react';
import {
  useChangeRole,
  useEndSessionsOf,
  useProviderHost,
  useRemovePerson,
  useResetLink,
} from '../../api/people.ts';
import { Ago } from '../../ui/Ago.tsx';
import { ProblemNotice } from '../../ui/ProblemNotice.tsx';
import { visibleText } from '../../ui/visibleText.ts';
import { WaitingButton } from '../../ui/WaitingButton.tsx';
import { useKeptFocus } from '../useKeptFocus.ts';
import { RoleSelect } from './RoleSelect.tsx';
import { StaffLinkNotice } from './StaffLinkNotice.tsx';
import { usePeopleWords } from './usePeopleWords.ts';

/** Renders one person with what an owner can do about them. */
export const PersonRow = ({ person }: { person: ListedPerson }) => {
  const { line } = usePeopleWords();
  const end = useEndSessionsOf(person.id);
  const reset = useResetLink(person.id);
  const host = useProviderHost();
  const name = visibleText(person.name);
  return (
    <li className="person">
      <div className="stack tight">
        <h2>{name}</h2>
        <p className="quiet">{visibleText(person.email)}</p>
        <p className="row quiet">
          {host === undefined && (
            <span>{line(person.hasSecondFactor ? 'people.has-factor' : 'people.no-factor')}</span>
          )}
          <span>
            {person.seenAt === null ? (
              line('people.never')
            ) : (
              <>
                {line('people.seen')} <Ago at={person.seenAt} />
              </>
            )}
          </span>
        </p>
      </div>
      <div className="field">
        {host === undefined ? (
          <RoleOf person={person} />
        ) : (
          <p>{line('provider.role', { role: line(`role.${person.role}`) })}</p>
        )}
      </div>
      <details>
        <summary>{line('people.actions-of', { name })}</summary>
        <div className="stack tight">
          <p className="row">
            {host === undefined && (
              <WaitingButton className="button" waiting={reset.isPending} onClick={() => reset.mutate(false)}>
                {line('people.reset')}
              </WaitingButton>
            )}
            {host === undefined && person.hasSecondFactor && (
              <WaitingButton className="button" waiting={reset.isPending} onClick={() => reset.mutate(true)}>
                {line('people.reset-all')}
              </WaitingButton>
            )}
            <WaitingButton className="button" waiting={end.isPending} onClick={() => end.mutate()}>
              {line('people.end')}
            </WaitingButton>
          </p>
          {(reset.error ?? end.error) && <ProblemNotice error={reset.error ?? end.error} />}
          {reset.data && <StaffLinkNotice title={line('people.link-reset', { name })} link={reset.data} />}
          <RemovePerson id={person.id} name={name} />
        </div>
      </details>
    </li>
  );
};

const RoleOf = ({ person }: { person: ListedPerson }) => {
  const { line } = usePeopleWords();
  const changeRole = useChangeRole(person.id);
  const id = useId();
  return (
    <>
      <label htmlFor={id}>{line('people.role-of', { name: visibleText(person.name) })}</label>
      <RoleSelect
        id={id}
        value={person.role}
        onChange={(event) => changeRole.mutate(event.currentTarget.value as Role)}
      />
      {changeRole.error && <ProblemNotice error={changeRole.error} />}
    </>
  );
};

const RemovePerson = ({ id, name }: { id: string; name: string }) => {
  const { line } = usePeopleWords();
  const [isAsking, setIsAsking] = useState(false);
  const remove = useRemovePerson(id);
  // The explanation, not the button that removes: pressing Enter twice removes nobody.
  useKeptFocus(isAsking, `#remove-${id}`);
  if (!isAsking)
    return (
      <p>
        <button id={`remove-${id}`} type="button" className="button" onClick={() => setIsAsking(true)}>
          {line('people.remove')}
        </button>
      </p>
    );
  return (
    <div className="stack tight">
      <p id={`remove-${id}`} className="soft" tabIndex={-1}>
        {line('people.removed-what', { name })}
      </p>
      {remove.error && <ProblemNotice error={remove.error} />}
      <p className="row">
        <WaitingButton className="button" waiting={remove.isPending} onClick={() => remove.mutate()}>
          {line('people.remove-do', { name })}
        </WaitingButton>
        <button type="button" className="button plain" onClick={() => setIsAsking(false)}>
          {line('people.keep')}
        </button>
      </p>
    </div>
  );
};
