import type { SetupSort } from '@orgready/shared/contract/entities';
import { useEffect, useRef, useState } from 'react';
import { useNavigationType, useSearchParams } from 'react-router';
import { type Filters, noFilters } from '../api/setupList.ts';
import { useSettled } from '../wizard/search/useSettled.ts';
import { sortables } from './SortableHeading.tsx';
import { stages } from './stages.ts';

/** Minimum length of a search text. */
const leastTyped = 2;

/**
 * Returns the search, the filters and the sort order of the list. They are stored in the address; the slash key focuses
 * the search.
 */
export const useSetupFilters = () => {
  const [search, setSearch] = useSearchParams();
  const field = useRef<HTMLInputElement>(null);
  const [asked, stage] = [search.get('q') ?? '', search.get('stage') ?? ''];
  const assignee = search.get('assignee') ?? '';
  const archived = search.has('archived');
  const arrived = useNavigationType();
  // The address is updated after the text: a router slower than the typing would undo letters.
  const [text, setText] = useState(asked);
  useEffect(() => {
    if (arrived !== 'REPLACE') setText(asked);
  }, [arrived, asked]);
  const set = (name: string, value: string) =>
    setSearch(
      (current) => {
        if (value) current.set(name, value);
        else current.delete(name);
        return current;
      },
      { replace: true },
    );
  const sortBy = (sort: SetupSort, order: 'asc' | 'desc') =>
    setSearch(
      (current) => {
        current.set('sort', sort);
        current.set('order', order);
        return current;
      },
      { replace: true },
    );
  useEffect(() => {
    const slash = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.target instanceof HTMLInputElement) return;
      event.preventDefault();
      field.current?.focus();
    };
    addEventListener('keydown', slash);
    return () => removeEventListener('keydown', slash);
  }, []);
  const typed = useSettled(text, 200);
  const filters: Filters = {
    search: typed.trim().length < leastTyped ? '' : typed.trim(),
    stage: stages.find((each) => each === stage),
    assignee: assignee || undefined,
    archived,
    sort: sortables.find((each) => each === search.get('sort')) ?? noFilters.sort,
    direction: search.get('order') === 'asc' ? 'asc' : 'desc',
  };
  return {
    field,
    text,
    stage,
    assignee,
    archived,
    filters,
    isFiltered:
      filters.search !== '' || filters.stage !== undefined || text !== '' || assignee !== '' || archived,
    setStage: (value: string) => set('stage', value),
    setAssignee: (value: string) => set('assignee', value),
    setArchived: (value: boolean) => set('archived', value ? 'true' : ''),
    type: (value: string) => {
      setText(value);
      set('q', value);
    },
    sortBy,
    clear: () => {
      setText('');
      setSearch({}, { replace: true });
    },
  };
};
