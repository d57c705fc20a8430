import type { SetupSummary } from '@orgready/shared/contract/entities';
import { useId } from 'react';
import { useMayChange } from '../../api/desk.ts';
import { useStaffWords } from '../useStaffWords.ts';
import { DueDay } from './DueDay.tsx';
import { EditPresets } from './EditPresets.tsx';
import { SetupAssignee } from './SetupAssignee.tsx';
import { useDeskWords } from './useDeskWords.ts';
import './desk.css';

/** Renders what staff have to know about a setup first: that it is archived, that sign-ins have yet to end, who it is assigned to and when it is due, and the form for its settings. */
export const SetupDesk = ({ setup }: { setup: SetupSummary }) => {
  const { line } = useDeskWords();
  const staff = useStaffWords();
  const id = useId();
  const mayChange = useMayChange()(setup);
  return (
    <div className="stack tight">
      {setup.archivedAt !== null && (
        <p className="notice caution" role="note">
          {line('archive.is-what')}
        </p>
      )}
      {setup.tokensToEnd > 0 && (
        <p className="notice caution" role="note">
          {staff.line('one.tokens-to-end', { count: setup.tokensToEnd })}
        </p>
      )}
      <div className="setup-desk">
        <div className="field">
          {mayChange ? <label htmlFor={id}>{line('assignee.label')}</label> : <b>{line('assignee.label')}</b>}
          <SetupAssignee setup={setup} id={id} />
        </div>
        <p className="stack tight">
          <b>{line('due.label')}</b>
          <span>
            <DueDay dueOn={setup.dueOn} isDone={setup.currentStep === null} />
          </span>
        </p>
        <p className="stack tight">
          <b>{line('environment.label')}</b>
          <span>{line(`environment.${setup.environment ?? 'any'}`)}</span>
        </p>
      </div>
      {mayChange && <EditPresets setup={setup} />}
    </div>
  );
};
