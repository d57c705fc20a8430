import type { SetupSummary } from '@orgready/shared/contract/entities';
import type { ListedLink } from '@orgready/shared/contract/link';
import type { useExtendLink } from '../api/staff.ts';
import { Ago } from '../ui/Ago.tsx';
import { ProblemNotice } from '../ui/ProblemNotice.tsx';
import { StatusMark } from '../ui/StatusMark.tsx';
import { WaitingButton } from '../ui/WaitingButton.tsx';
import { IfCanWith } from './people/IfCan.tsx';
import { useStaffWords } from './useStaffWords.ts';

/** Renders that the customer asks for a new link, and the button that renews the one they have. */
export const LinkRequest = ({
  setup,
  link,
  renew,
}: {
  setup: Pick<SetupSummary, 'id' | 'linkDays' | 'assigneeId'>;
  link: Pick<ListedLink, 'id' | 'askedAt'>;
  renew: ReturnType<typeof useExtendLink>;
}) => {
  const { line } = useStaffWords();
  const days = setup.linkDays;
  return (
    <div className="notice caution">
      <StatusMark mark="warning" />
      <div className="notice-body">
        <p>
          <b>{line('links.asked')}</b> <Ago at={link.askedAt ?? 0} />
        </p>
        <p>{line('links.asked-what', { days })}</p>
        {renew.error && <ProblemNotice error={renew.error} />}
        <IfCanWith setup={setup} may="links.write">
          <p>
            <WaitingButton
              className="button primary"
              waiting={renew.isPending}
              onClick={() => renew.mutate({ link: link.id, days })}
            >
              {line('links.renew')}
            </WaitingButton>
          </p>
        </IfCanWith>
      </div>
    </div>
  );
};
