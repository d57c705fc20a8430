import type { SetupSummary } from '@orgready/shared/contract/entities';
import type { HTMLAttributes, ReactNode, Ref } from 'react';
import { Link } from 'react-router';
import { Ago } from '../ui/Ago.tsx';
import { visibleText } from '../ui/visibleText.ts';
import { ProgressStrip } from '../wizard/ProgressStrip.tsx';
import { BlockedCell } from './desk/BlockedCell.tsx';
import { DueDay } from './desk/DueDay.tsx';
import { SetupAssignee } from './desk/SetupAssignee.tsx';
import { useBlockedWords } from './desk/useBlockedWords.ts';
import { useDeskWords } from './desk/useDeskWords.ts';
import { NoValue } from './NoValue.tsx';
import { RowExceptions } from './RowExceptions.tsx';
import { useStaffWords } from './useStaffWords.ts';

/** Renders one customer: progress, what the setup waits for, and what to do next. */
export const SetupRow = ({
  setup,
  choice,
  row,
  ...attributes
}: {
  setup: SetupSummary;
  /** The checkbox that chooses the row; none if nothing can be done with several setups. */
  choice?: ReactNode;
  row?: Ref<HTMLTableRowElement>;
} & HTMLAttributes<HTMLTableRowElement>) => {
  const { line } = useStaffWords();
  const desk = useDeskWords();
  const next = useBlockedWords().next(setup);
  const address = `/staff/setups/${setup.id}`;
  return (
    <tr ref={row} {...attributes}>
      {choice !== undefined && <td className="choice-cell">{choice}</td>}
      <th scope="row">
        <Link to={address}>{visibleText(setup.customer)}</Link>
        <span className="quiet block">{setup.blueprintName}</span>
        {setup.linkAskedAt !== null && <span className="badge">{line('links.asked-row')}</span>}
      </th>
      <td data-label={desk.line('assignee.label')}>
        <SetupAssignee setup={setup} />
      </td>
      <td className="progress">
        <ProgressStrip steps={setup.steps} />
        <span className="quiet">{line(`stage.${setup.stage}`)}</span>
        <RowExceptions setup={setup} />
      </td>
      <td data-label={desk.line('column.blocked')}>
        <BlockedCell setup={setup} />
      </td>
      <td data-label={desk.line('column.active')}>
        {setup.stage === 'not-opened' ? desk.line('seen.never') : <Ago at={setup.activeAt} />}
      </td>
      <td data-label={desk.line('column.due')}>
        <DueDay dueOn={setup.dueOn} isDone={setup.currentStep === null} />
      </td>
      <td data-label={desk.line('column.next')}>
        {next === null ? <NoValue spoken={desk.line('blocked.nothing')} /> : <Link to={address}>{next}</Link>}
      </td>
    </tr>
  );
};
