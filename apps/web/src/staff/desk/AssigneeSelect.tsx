import { useQuery } from '@tanstack/react-query';
import type { SelectHTMLAttributes } from 'react';
import { assigneesQuery } from '../../api/desk.ts';
import { selfQuery } from '../../api/people.ts';
import { visibleText } from '../../ui/visibleText.ts';
import { useDeskWords } from './useDeskWords.ts';

/** Renders the choice of the person a setup is assigned to; the empty value is nobody. */
export const AssigneeSelect = ({
  current,
  ...select
}: SelectHTMLAttributes<HTMLSelectElement> & {
  /** The person it is assigned to now: listed even if they cannot be chosen anymore. */
  current?: string | null;
}) => {
  const { line } = useDeskWords();
  const { data: people } = useQuery(assigneesQuery);
  const { data: self } = useQuery(selfQuery);
  const isGone = current && people && !people.some(({ id }) => id === current);
  return (
    <select {...select}>
      <option value="">{line('assignee.nobody')}</option>
      {isGone && <option value={current}>{line('assignee.gone')}</option>}
      {people?.map(({ id, name }) => (
        <option key={id} value={id}>
          {id === self?.person.id ? line('assignee.me', { name: visibleText(name) }) : visibleText(name)}
        </option>
      ))}
    </select>
  );
};
