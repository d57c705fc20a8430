import type { CheckDocument } from '@orgready/shared/document/step';
import { useWords } from '../locales/Words.tsx';
import { Ago } from '../ui/Ago.tsx';
import { OrgWords } from '../ui/OrgWords.tsx';

/** Renders when the check was run and as which user, or what it will read. */
export const CheckMeta = ({ check }: { check: CheckDocument }) => {
  const { line } = useWords();
  const reads = check.reads.length > 0 && line('check.reads', { what: check.reads.join(', ') });
  return (
    <p className="check-meta quiet">
      {check.checkedAt === null ? (
        reads || line('check.by-person')
      ) : (
        <>
          <span>
            {line('check.seen')} <Ago at={check.checkedAt} />
          </span>
          {check.checkedAs && (
            <span>
              {line('check.seen-by')} <OrgWords>{check.checkedAs}</OrgWords>
            </span>
          )}
        </>
      )}
    </p>
  );
};
