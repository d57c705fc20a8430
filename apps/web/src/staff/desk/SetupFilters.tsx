import { stages } from '../stages.ts';
import type { useSetupFilters } from '../useSetupFilters.ts';
import { useStaffWords } from '../useStaffWords.ts';
import { AssigneeFilter } from './AssigneeFilter.tsx';
import { useDeskWords } from './useDeskWords.ts';

/** Renders the search and the filters of the list, and how many setups it shows. */
export const SetupFilters = ({
  filters: { field, text, stage, assignee, archived, setStage, setAssignee, setArchived, type },
  count,
  hasMore,
}: {
  filters: ReturnType<typeof useSetupFilters>;
  count: number;
  hasMore: boolean;
}) => {
  const { line } = useStaffWords();
  const desk = useDeskWords();
  return (
    <div className="filters field">
      <input
        ref={field}
        type="search"
        aria-label={line('list.search')}
        placeholder={line('list.search-hint')}
        value={text}
        onChange={(event) => type(event.target.value)}
      />
      <select
        aria-label={line('list.stage')}
        value={stage}
        onChange={(event) => setStage(event.target.value)}
      >
        <option value="">{line('list.all')}</option>
        {stages.map((each) => (
          <option key={each} value={each}>
            {line(`stage.${each}`)}
          </option>
        ))}
      </select>
      <AssigneeFilter value={assignee} choose={setAssignee} />
      <label className="choice">
        <input
          type="checkbox"
          checked={archived}
          onChange={({ currentTarget }) => setArchived(currentTarget.checked)}
        />
        {desk.line('filter.archived')}
      </label>
      <span className="quiet" role="status">
        {line(hasMore ? 'list.count-first' : 'list.count', { count })}
      </span>
    </div>
  );
};
