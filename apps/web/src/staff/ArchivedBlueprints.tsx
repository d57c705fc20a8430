import type { ListedBlueprint } from '@orgready/shared/contract/entities';
import { useRestoreBlueprint } from '../api/staff.ts';
import { Ago } from '../ui/Ago.tsx';
import { ProblemNotice } from '../ui/ProblemNotice.tsx';
import { visibleText } from '../ui/visibleText.ts';
import { WaitingButton } from '../ui/WaitingButton.tsx';
import { FunnelLink } from './FunnelLink.tsx';
import { IfCan } from './people/IfCan.tsx';
import { SetupCount } from './SetupCount.tsx';
import { useStaffWords } from './useStaffWords.ts';

/** Renders, folded, the blueprints that were put away, each with its setups that go on and a button that brings it back. */
export const ArchivedBlueprints = ({ blueprints }: { blueprints: readonly ListedBlueprint[] }) => {
  const { line } = useStaffWords();
  const restore = useRestoreBlueprint();
  return (
    <details className="archived-blueprints">
      <summary>{line('blueprints.archived', { count: blueprints.length })}</summary>
      <p className="soft">{line('blueprints.archived-what')}</p>
      {restore.error && <ProblemNotice error={restore.error} />}
      <table className="staff-table">
        <thead>
          <tr>
            <th scope="col">{line('blueprints.name')}</th>
            <th scope="col">{line('blueprints.setups')}</th>
            <th scope="col">{line('blueprints.archived-at')}</th>
            <th scope="col">
              <span className="hidden-visually">{line('blueprints.actions')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {blueprints.map((blueprint) => {
            const { id, name, party, archivedAt } = blueprint;
            return (
              <tr key={id}>
                <th scope="row">
                  {visibleText(name)}
                  <span className="quiet block">{visibleText(party.name)}</span>
                </th>
                <td data-label={line('blueprints.setups')}>
                  <SetupCount of={blueprint} />
                </td>
                <td data-label={line('blueprints.archived-at')}>
                  <Ago at={archivedAt ?? 0} />
                </td>
                <td className="number">
                  <div className="row-links">
                    <FunnelLink id={id} name={name} />
                    <IfCan may="blueprints.write">
                      <WaitingButton
                        className="link-button"
                        waiting={restore.isPending}
                        aria-label={line('blueprints.restore-one', { blueprint: name })}
                        onClick={() => restore.mutate(id)}
                      >
                        {line('blueprints.restore')}
                      </WaitingButton>
                    </IfCan>
                  </div>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </details>
  );
};
