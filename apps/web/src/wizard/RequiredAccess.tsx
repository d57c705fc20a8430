import type { RequiredAccess as Access } from '@orgready/shared/document/required-access';
import { useState } from 'react';
import { useLaterWords } from '../locales/useLaterWords.ts';
import { CopyButton } from '../ui/CopyButton.tsx';
import './required-access.css';

/** Up to this size the whole list is shown; above it, each object is folded to one line. */
const few = { objects: 4, fields: 100 };

const countFields = ({ reads, writes, optional, picked }: Access): number =>
  reads.length + writes.length + optional.length + picked.length;

/** Renders an object as one line. Its fields are rendered only while it is open: a blueprint may name thousands. */
const FoldedObject = ({ needed, fields }: { needed: Access; fields: readonly string[] }) => {
  const { line } = useLaterWords();
  const [open, setOpen] = useState(false);
  const { object, rights, reads, writes, optional, picked } = needed;
  const counts = [
    reads.length > 0 && line('needs.count.reads', { count: reads.length }),
    writes.length > 0 &&
      line(reads.length > 0 ? 'needs.count.also-writes' : 'needs.count.writes', { count: writes.length }),
    optional.length > 0 && line('needs.count.optional', { count: optional.length }),
    picked.length > 0 && line('needs.count.picked', { count: picked.length }),
  ].filter((count) => count !== false);
  const name = (
    <>
      <code>{object}</code>
      <span className="soft">
        {' '}
        · {[rights.join(', '), ...(counts.length > 0 ? [counts.join(', ')] : [])].join(' · ')}
      </span>
    </>
  );
  if (fields.length === 0) return <li>{name}</li>;
  return (
    <li>
      <details open={open}>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: a summary is a button by nature, keys included */}
        <summary
          onClick={(event) => {
            // Toggled here instead of by the browser, so that the first frame already contains the fields.
            event.preventDefault();
            setOpen(!open);
          }}
        >
          {name}
        </summary>
        {open && fields.map((each) => <p key={each}>{each}</p>)}
      </details>
    </li>
  );
};

/** Renders the access to be granted on each object according to the blueprint, before the org is read. */
export const RequiredAccess = ({ access }: { access: readonly Access[] }) => {
  const { line } = useLaterWords();
  const fieldsOf = ({ reads, writes, optional, picked }: Access): readonly string[] => [
    ...(reads.length > 0 ? [line('needs.reads', { fields: reads.join(', ') })] : []),
    ...(writes.length > 0 ? [line('needs.writes', { fields: writes.join(', ') })] : []),
    ...(optional.length > 0 ? [line('needs.optional', { fields: optional.join(', ') })] : []),
    ...(picked.length > 0 ? [line('needs.picked', { fields: picked.join(', ') })] : []),
  ];
  const linesOf = (one: Access): readonly string[] => [
    line('needs.rights', { permissions: one.rights.join(', ') }),
    ...fieldsOf(one),
  ];
  const asText = access.map((one) => [one.object, ...linesOf(one).map((each) => `  ${each}`)].join('\n'));
  const fields = access.reduce((sum, one) => sum + countFields(one), 0);
  const folds = fields > few.fields || access.length > few.objects;
  return (
    <div className="required stack tight">
      {folds ? (
        <ul>
          {access.map((one) => (
            <FoldedObject key={one.object} needed={one} fields={fieldsOf(one)} />
          ))}
        </ul>
      ) : (
        <dl>
          {access.map((one) => (
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
      )}
      <p className="row no-print">
        <CopyButton text={asText.join('\n')} label={line('needs.copy')} />
      </p>
    </div>
  );
};
