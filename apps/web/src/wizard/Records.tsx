import type { Evidence } from '@orgready/shared/document/evidence';
import { useWords } from '../locales/Words.tsx';
import { OrgWords } from '../ui/OrgWords.tsx';
import { visibleText } from '../ui/visibleText.ts';

/** Renders records read in the org as a table that scrolls in its own frame on a narrow screen. */
export const Records = ({ evidence }: { evidence: Extract<Evidence, { kind: 'records' }> }) => {
  const { line } = useWords();
  const more = evidence.total - evidence.rows.length;
  return (
    <div className="records">
      {/* biome-ignore lint/a11y/useSemanticElements: not a form's fieldset, and two checks may show tables of one name */}
      <div
        className="scrolls"
        role="group"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must be reachable by keyboard
        tabIndex={0}
        aria-label={visibleText(evidence.label)}
      >
        <table>
          {/* Hidden if a column already has the same name as the table. */}
          <caption className={evidence.columns.includes(evidence.label) ? 'hidden-visually' : ''}>
            {visibleText(evidence.label)}
          </caption>
          <thead>
            <tr>
              {evidence.columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {evidence.rows.map((row) => (
              <tr key={row.join('\u0000')}>
                {row.map((cell, at) =>
                  // If there are no records, one cell across the whole row shows that.
                  evidence.total === 0 && cell === '' ? null : (
                    <td
                      key={evidence.columns[at]}
                      colSpan={
                        evidence.total === 0 ? evidence.columns.length - row.filter(Boolean).length + 1 : 1
                      }
                    >
                      <OrgWords>{cell}</OrgWords>
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {more > 0 && <p className="quiet">{line('evidence.more', { count: more })}</p>}
    </div>
  );
};
