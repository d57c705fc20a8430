import { type SyntheticEvent, useRef } from 'react';
import { ProblemNotice } from '../ui/ProblemNotice.tsx';
import { WaitingButton } from '../ui/WaitingButton.tsx';
import { EntryFields } from './EntryFields.tsx';
import { FaultSummary } from './FaultSummary.tsx';
import { type EntryStart, useBlueprintEntry } from './useBlueprintEntry.ts';
import { useStaffWords } from './useStaffWords.ts';
import { WayChoice } from './WayChoice.tsx';

/** Renders a blueprint entered in its guide's form or pasted as JSON; the API validates both the same way. */
export const BlueprintEntry = ({
  onEntry,
  ...start
}: EntryStart & {
  /** Called with what is in the guide's form after each change. */
  readonly onEntry: (data: FormData) => void;
}) => {
  const { before } = start;
  const { line } = useStaffWords();
  const entry = useBlueprintEntry(start);
  const { way, guideForm, faults, summary } = entry;
  const isChanged = useRef(false);
  const elsewhere = faults.filter(({ path }) =>
    way === 'json' ? path !== 'json' : !guideForm?.isBesideField(path),
  );
  const keep = ({ currentTarget }: SyntheticEvent<HTMLFormElement>) => {
    isChanged.current = true;
    if (way === 'form') onEntry(new FormData(currentTarget));
  };
  return (
    <>
      {guideForm && <WayChoice way={way} turn={entry.turnAround} />}
      <form
        ref={entry.form}
        className="stack"
        // The API validates, and the page shows each error next to its field in its own words.
        noValidate
        onInput={keep}
        // The focus moves when a row is removed.
        onFocus={(event) => isChanged.current && keep(event)}
        onSubmit={(event) => {
          event.preventDefault();
          entry.save(new FormData(event.currentTarget));
        }}
      >
        <EntryFields
          guideForm={way === 'form' ? guideForm : undefined}
          entries={entry.entries}
          json={entry.json}
          faults={faults}
          before={before}
        />
        {entry.trouble && <ProblemNotice error={entry.trouble} />}
        {faults.length > 0 && (
          <FaultSummary
            title={line(`${summary}.title`, { count: faults.length })}
            what={line(`${summary}.what`, { count: faults.length })}
            listed={elsewhere}
          />
        )}
        <p>
          <WaitingButton type="submit" className="button primary" waiting={entry.saving.isPending}>
            {line(before ? 'edit.save' : 'blueprint.save')}
          </WaitingButton>
        </p>
      </form>
    </>
  );
};
