import type { CheckDocument } from '@orgready/shared/document/step';
import { useWords } from '../locales/Words.tsx';
import { Ago } from '../ui/Ago.tsx';
import { OrgWords } from '../ui/OrgWords.tsx';

/** When it was seen and by whom; before that, what will be read. */
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
