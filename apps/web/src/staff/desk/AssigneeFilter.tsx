import { useQuery } from '@tanstack/react-query';
import { assigneesQuery } from '../../api/desk.ts';
import { selfQuery } from '../../api/people.ts';
import { visibleText } from '../../ui/visibleText.ts';
import { useDeskWords } from './useDeskWords.ts';

/** Renders the choice of whose setups are listed. */
export const AssigneeFilter = ({ value, choose }: { value: string; choose: (assignee: string) => void }) => {
  const { line } = useDeskWords();
  const { data: people } = useQuery(assigneesQuery);
  const { data: self } = useQuery(selfQuery);
  return (
    <select
      aria-label={line('filter.assignee')}
      value={value}
      onChange={({ currentTarget }) => choose(currentTarget.value)}
    >
      <option value="">{line('assignee.all')}</option>
      <option value="nobody">{line('assignee.nobody')}</option>
      {people?.map(({ id, name }) => (
        <option key={id} value={id}>
          {id === self?.person.id ? line('assignee.me', { name: visibleText(name) }) : visibleText(name)}
        </option>
      ))}
    </select>
  );
};
