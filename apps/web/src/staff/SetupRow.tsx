import type { SetupSummary } from '@orgready/shared/contract/entities';
import { Link } from 'react-router';
import { Ago } from '../ui/Ago.tsx';
import { visibleText } from '../ui/visibleText.ts';
import { ProgressStrip } from '../wizard/ProgressStrip.tsx';
import { DueDay } from './desk/DueDay.tsx';
import { SetupAssignee } from './desk/SetupAssignee.tsx';
import { useDeskWords } from './desk/useDeskWords.ts';
import { NoValue } from './NoValue.tsx';
import { RowExceptions } from './RowExceptions.tsx';
import { useStaffWords } from './useStaffWords.ts';

/** Renders one customer: progress, current step and last activity. */
export const SetupRow = ({ setup }: { setup: SetupSummary }) => {
  const { line } = useStaffWords();
  const desk = useDeskWords();
  const current = setup.steps.find(({ id }) => id === setup.currentStep);
  return (
    <tr>
      <th scope="row">
        <Link to={`/staff/setups/${setup.id}`}>{visibleText(setup.customer)}</Link>
        <span className="quiet block">{setup.blueprintName}</span>
        {setup.linkAskedAt !== null && <span className="badge">{line('links.asked-row')}</span>}
      </th>
      <td className="progress">
        <ProgressStrip steps={setup.steps} />
        <span className="quiet">{line(`stage.${setup.stage}`)}</span>
        <RowExceptions setup={setup} />
      </td>
      <td data-label={line('list.current')}>
        {current ? visibleText(current.name) : <NoValue spoken={line('list.no-step')} />}
      </td>
      <td data-label={desk.line('assignee.label')}>
        <SetupAssignee setup={setup} />
      </td>
      <td data-label={desk.line('due.label')}>
        <DueDay dueOn={setup.dueOn} isDone={setup.stage === 'done'} />
      </td>
      <td data-label={line('list.active')}>
        <Ago at={setup.activeAt} />
      </td>
      <td className="number" data-label={line('list.links')}>
        {setup.openLinks}
      </td>
    </tr>
  );
};
