import type { SetupSummary } from '@orgready/shared/contract/entities';
import { useUnbindOrg } from '../api/staff.ts';
import { Ago } from '../ui/Ago.tsx';
import { Code } from '../ui/Code.tsx';
import { ProblemNotice } from '../ui/ProblemNotice.tsx';
import { visibleText } from '../ui/visibleText.ts';
import { WaitingButton } from '../ui/WaitingButton.tsx';
import { IfCanWith } from './people/IfCan.tsx';
import { TextField } from './TextField.tsx';
import { useStaffWords } from './useStaffWords.ts';

/** Renders which org a setup belongs to, which one staff expect, and the form that frees the setup from its org. */
export const BoundOrg = ({ setup }: { setup: SetupSummary }) => {
  const { line } = useStaffWords();
  const unbind = useUnbindOrg(setup.id);
  const { boundOrg, expectedOrg, unbound } = setup;
  return (
    <section className="stack tight" aria-labelledby="org">
      <h2 id="org">{line('org.title')}</h2>
      {expectedOrg !== null && (
        <p>
          {line('org.expected')} <Code value={expectedOrg} />
        </p>
      )}
      {boundOrg === null ? (
        <p className="soft">{line('org.none')}</p>
      ) : (
        <p>
          {line('org.bound')} <Code value={boundOrg.id} /> <span>{visibleText(boundOrg.host)}</span>{' '}
          <span className={boundOrg.isSandbox ? 'badge sandbox' : 'badge'}>
            {line(boundOrg.isSandbox ? 'org.sandbox' : 'org.production')}
          </span>
        </p>
      )}
      {unbound !== null && (
        <p className="quiet">
          {line('org.unbound', { id: unbound.orgId, name: unbound.name, reason: unbound.reason })}{' '}
          <Ago at={unbound.at} />
        </p>
      )}
      {boundOrg !== null && (
        <IfCanWith setup={setup} may="setups.change">
          {' '}
          <details>
            <summary>{line('org.unbind')}</summary>
            <form
              className="stack narrow"
              onSubmit={(event) => {
                event.preventDefault();
                unbind.mutate(String(new FormData(event.currentTarget).get('reason')));
              }}
            >
              <p className="soft">{line('org.unbind-what')}</p>
              <TextField
                name="reason"
                label={line('org.unbind-reason')}
                required
                minLength={2}
                maxLength={120}
              />
              {unbind.error && <ProblemNotice error={unbind.error} />}
              <p>
                <WaitingButton type="submit" className="button" waiting={unbind.isPending}>
                  {line('org.unbind-do')}
                </WaitingButton>
              </p>
            </form>
          </details>
        </IfCanWith>
      )}
    </section>
  );
};
