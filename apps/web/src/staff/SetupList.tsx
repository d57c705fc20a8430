import type { SetupSummary } from '@orgready/shared/contract/entities';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { Link, useNavigationType, useSearchParams } from 'react-router';
import { setupsQuery } from '../api/staff.ts';
import { PageHeading } from '../ui/PageHeading.tsx';
import { moveBetweenRows } from './moveBetweenRows.ts';
import { NoSetups } from './NoSetups.tsx';
import { SetupRow } from './SetupRow.tsx';
import { stages } from './stages.ts';
import { useStaffWords } from './useStaffWords.ts';

/** Every customer, who is where and since when. Search and filter live in the address. */
export const SetupList = () => {
  const { line } = useStaffWords();
  const { data: setups = [] } = useQuery(setupsQuery);
  const [search, setSearch] = useSearchParams();
  const field = useRef<HTMLInputElement>(null);
  const [asked, stage] = [search.get('q') ?? '', search.get('stage') ?? ''];
  const arrived = useNavigationType();
  // The address follows behind what is typed: a router that is slower than the fingers would take letters back.
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
  useEffect(() => {
    const slash = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.target instanceof HTMLInputElement) return;
      event.preventDefault();
      field.current?.focus();
    };
    addEventListener('keydown', slash);
    return () => removeEventListener('keydown', slash);
  }, []);
  const matches = (setup: SetupSummary) =>
    (!stage || setup.stage === stage) && setup.customer.toLowerCase().includes(text.toLowerCase());
  const shown = setups.filter(matches).toSorted((a, b) => b.activeAt - a.activeAt);
  if (setups.length === 0) return <NoSetups />;
  return (
    <>
      <div className="staff-head">
        <PageHeading title={line('staff.title')}>{line('list.title')}</PageHeading>
        <Link className="button primary" to="/staff/setups/new">
          {line('list.new')}
        </Link>
      </div>
      <div className="filters field">
        <input
          ref={field}
          type="search"
          aria-label={line('list.search')}
          placeholder={line('list.search-hint')}
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            set('q', event.target.value);
          }}
        />
        <select
          aria-label={line('list.stage')}
          value={stage}
          onChange={(event) => set('stage', event.target.value)}
        >
          <option value="">{line('list.all')}</option>
          {stages.map((each) => (
            <option key={each} value={each}>
              {line(`stage.${each}`)}
            </option>
          ))}
        </select>
        <span className="quiet" role="status">
          {line('list.count', { count: shown.length })}
        </span>
      </div>
      {shown.length === 0 ? (
        <p className="row">
          {line('list.none')}
          <button
            type="button"
            className="link-button"
            onClick={() => {
              setText('');
              setSearch({}, { replace: true });
            }}
          >
            {line('list.clear')}
          </button>
        </p>
      ) : (
        <table className="staff-table">
          <thead>
            <tr>
              <th scope="col">{line('list.customer')}</th>
              <th scope="col">{line('list.progress')}</th>
              <th scope="col">{line('list.current')}</th>
              <th scope="col">{line('list.active')}</th>
              <th scope="col" className="number">
                {line('list.links')}
              </th>
            </tr>
          </thead>
          <tbody onKeyDown={moveBetweenRows}>
            {shown.map((setup) => (
              <SetupRow key={setup.id} setup={setup} />
            ))}
          </tbody>
        </table>
      )}
    </>
  );
};
