import type { SetupDetail } from '@orgready/shared/contract/entities';
import { useState } from 'react';
import { ExplainForm } from '../wizard/explain/ExplainForm.tsx';
import { useExplainWords } from '../wizard/explain/useExplainWords.ts';
import { BoundOrg } from './BoundOrg.tsx';
import { DeleteSetup } from './DeleteSetup.tsx';
import { ArchiveSetup } from './desk/ArchiveSetup.tsx';
import { SetupDesk } from './desk/SetupDesk.tsx';
import { StaffNotes } from './desk/StaffNotes.tsx';
import { LinkPanel } from './LinkPanel.tsx';
import { IfCanWith } from './people/IfCan.tsx';
import { SetupSteps } from './SetupSteps.tsx';
import { SetupTimeline } from './SetupTimeline.tsx';
import { useStaffWords } from './useStaffWords.ts';

/** Renders the parts of a setup's page. The link comes first if nobody had opened it when the page was; then the steps do. */
export const SetupParts = ({ setup }: { setup: SetupDetail }) => {
  const { line } = useStaffWords();
  const explain = useExplainWords();
  // Nothing moves while a person works: the address of a new link is shown once.
  const [isUnopened] = useState(setup.stage === 'not-opened');
  return (
    <div className="detail-body">
      <div className="detail-main">
        <SetupDesk setup={setup} />
        {isUnopened && <LinkPanel setup={setup} />}
        <SetupSteps setup={setup} />
        {!isUnopened && <LinkPanel setup={setup} />}
        <BoundOrg setup={setup} />
      </div>
      <div className="detail-side">
        <StaffNotes setup={setup} />
        <SetupTimeline setup={setup} />
      </div>
      <div className="detail-more">
        <section className="stack tight" aria-labelledby="explain">
          <h2 id="explain">{line('one.explain')}</h2>
          <p className="quiet">{line('one.explain-what')}</p>
          <ExplainForm
            setup={{ id: setup.id, steps: setup.steps, reader: 'staff' }}
            label={explain.line('explain.paste')}
          />
        </section>
        <ArchiveSetup setup={setup} />
        <IfCanWith setup={setup} may="setups.change">
          <DeleteSetup setup={setup} />
        </IfCanWith>
      </div>
    </div>
  );
};
