import type { RequiredAccess as Access } from '@orgready/shared/document/required-access';
import { useWords } from '../locales/Words.tsx';
import { CopyButton } from '../ui/CopyButton.tsx';
import './required-access.css';

/** What the integration needs on each object, before anything was read: the vendor's own list, to be read or forwarded. */
export const RequiredAccess = ({ needs }: { needs: readonly Access[] }) => {
  const { line } = useWords();
  const linesOf = ({ rights, reads, writes, optional, picked }: Access): readonly string[] => [
    line('needs.rights', { rights: rights.join(', ') }),
    ...(reads.length > 0 ? [line('needs.reads', { fields: reads.join(', ') })] : []),
    ...(writes.length > 0 ? [line('needs.writes', { fields: writes.join(', ') })] : []),
    ...(optional.length > 0 ? [line('needs.optional', { fields: optional.join(', ') })] : []),
    ...(picked.length > 0 ? [line('needs.picked', { fields: picked.join(', ') })] : []),
  ];
  const asText = needs.map((one) => [one.object, ...linesOf(one).map((each) => `  ${each}`)].join('\n'));
  return (
    <div className="required stack tight">
      <dl>
        {needs.map((one) => (
          <div key={one.object}>
            <dt>
              <code>{one.object}</code>
            </dt>
            {linesOf(one).map((each) => (
              <dd key={each}>{each}</dd>
            ))}
          </div>
        ))}
      </dl>
      <p className="row no-print">
        <CopyButton text={asText.join('\n')} label={line('needs.copy')} />
      </p>
    </div>
  );
};
