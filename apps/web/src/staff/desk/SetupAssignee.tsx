import type { SetupSummary } from '@orgready/shared/contract/entities';
import { useQuery } from '@tanstack/react-query';
import { assigneesQuery, useAssign, useMayChange } from '../../api/desk.ts';
import { ProblemNotice } from '../../ui/ProblemNotice.tsx';
import { visibleText } from '../../ui/visibleText.ts';
import { AssigneeSelect } from './AssigneeSelect.tsx';
import { useDeskWords } from './useDeskWords.ts';

/** Renders who a setup is assigned to: a choice for those who may change it, a name for the others. */
export const SetupAssignee = ({
  setup,
  id,
}: {
  setup: Pick<SetupSummary, 'id' | 'customer' | 'assigneeId'>;
  /** Of a label; without one, the choice names the customer. */
  id?: string;
}) => {
  const { line } = useDeskWords();
  const { data: people } = useQuery(assigneesQuery);
  const assign = useAssign(setup.id);
  const mayChange = useMayChange()(setup);
  const person = people?.find((each) => each.id === setup.assigneeId);
  if (!people) return null;
  if (!mayChange) return <span>{person ? visibleText(person.name) : line('assignee.nobody')}</span>;
  const label = line('assignee.of', { customer: visibleText(setup.customer) });
  return (
    <>
      <AssigneeSelect
        {...(id === undefined ? { 'aria-label': label } : { id })}
        current={setup.assigneeId}
        value={assign.isPending ? (assign.variables ?? '') : (setup.assigneeId ?? '')}
        onChange={({ currentTarget }) => assign.mutate(currentTarget.value || null)}
      />
      {assign.error && <ProblemNotice error={assign.error} />}
    </>
  );
};
