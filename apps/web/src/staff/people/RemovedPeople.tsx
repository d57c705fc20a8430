import type { Person } from '@orgready/shared/contract/people';
import { useRestorePerson } from '../../api/people.ts';
import { ProblemNotice } from '../../ui/ProblemNotice.tsx';
import { visibleText } from '../../ui/visibleText.ts';
import { WaitingButton } from '../../ui/WaitingButton.tsx';
import { usePeopleWords } from './usePeopleWords.ts';

/** Renders the people who were removed and stay out, although the identity provider would let them in. */
export const RemovedPeople = ({ people }: { people: readonly Person[] }) => {
  const { line } = usePeopleWords();
  const restore = useRestorePerson();
  return (
    <section className="stack tight" aria-labelledby="removed">
      <h2 id="removed">{line('provider.removed-people')}</h2>
      <p className="soft">{line('provider.removed-people-what')}</p>
      {restore.error && <ProblemNotice error={restore.error} />}
      <ul className="people">
        {people.map(({ id, name, email }) => (
          <li key={id} className="row">
            <span>{visibleText(name)}</span>
            <span className="quiet">{visibleText(email)}</span>
            <WaitingButton
              className="link-button"
              aria-label={line('provider.restore-named', { name: visibleText(name) })}
              waiting={restore.isPending && restore.variables === id}
              onClick={() => restore.mutate(id)}
            >
              {line('provider.restore')}
            </WaitingButton>
          </li>
        ))}
      </ul>
    </section>
  );
};
