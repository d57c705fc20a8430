import type { SetupSummary } from '@orgready/shared/contract/entities';
import { mostAtOnce } from '@orgready/shared/contract/several';
import { useState } from 'react';
import { useAssignSetups, useExtendLinks, usePrepareReminders } from '../../api/desk.ts';
import { useCan } from '../../api/people.ts';
import { ProblemNotice } from '../../ui/ProblemNotice.tsx';
import { WaitingButton } from '../../ui/WaitingButton.tsx';
import { AssigneeSelect } from './AssigneeSelect.tsx';
import { Reminder } from './Reminder.tsx';
import { useDeskWords } from './useDeskWords.ts';

const days = 30;

/** Renders what can be done with the setups that are chosen: assign, extend their links, prepare reminders. */
export const SeveralSetups = ({ setups, clear }: { setups: readonly SetupSummary[]; clear: () => void }) => {
  const { line } = useDeskWords();
  const can = useCan();
  const [assignee, setAssignee] = useState('');
  const assign = useAssignSetups();
  const extend = useExtendLinks();
  const remind = usePrepareReminders();
  const ids = setups.map(({ id }) => id);
  const isTooMany = ids.length > mostAtOnce;
  const error = assign.error ?? extend.error ?? remind.error;
  const isWaiting = assign.isPending || extend.isPending || remind.isPending || isTooMany;
  const reminded = remind.isSuccess ? setups.filter(({ id }) => remind.variables.includes(id)) : [];
  return (
    <section className="several stack tight" aria-label={line('several.title')}>
      <p className="row">
        <span role="status">
          {line('several.count', { count: ids.length })}
          {isTooMany && ` ${line('several.too-many', { most: mostAtOnce })}`}
          {assign.isSuccess && ` ${line('several.assigned')}`}
          {extend.isSuccess && ` ${line('several.extended', { without: extend.data.without.length })}`}
        </span>
        <button type="button" className="link-button" onClick={clear}>
          {line('several.none')}
        </button>
      </p>
      <div className="row">
        {can('setups.change') && (
          <span className="row">
            <AssigneeSelect
              aria-label={line('assignee.label')}
              value={assignee}
              onChange={({ currentTarget }) => setAssignee(currentTarget.value)}
            />
            <WaitingButton
              className="button"
              waiting={isWaiting}
              onClick={() => assign.mutate({ ids, assigneeId: assignee || null })}
            >
              {line('several.assign')}
            </WaitingButton>
          </span>
        )}
        <WaitingButton className="button" waiting={isWaiting} onClick={() => extend.mutate({ ids, days })}>
          {line('several.extend')}
        </WaitingButton>
        <WaitingButton className="button" waiting={isWaiting} onClick={() => remind.mutate(ids)}>
          {line('several.remind')}
        </WaitingButton>
      </div>
      {error && <ProblemNotice error={error} />}
      {reminded.length > 0 && (
        <>
          <h2>{line('reminder.title')}</h2>
          <p className="quiet">{line('reminder.what')}</p>
          <ul className="reminders">
            {reminded.map((setup) => (
              <Reminder key={setup.id} setup={setup} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
};
