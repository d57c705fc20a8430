import type { SetupSummary } from '@orgready/shared/contract/entities';
import type { ListedLink } from '@orgready/shared/contract/link';
import { useRef } from 'react';
import { useExtendLink, useRevokeLink } from '../api/staff.ts';
import { Ago } from '../ui/Ago.tsx';
import { Moment } from '../ui/Moment.tsx';
import { ProblemNotice } from '../ui/ProblemNotice.tsx';
import { useNow } from '../ui/useNow.ts';
import { WaitingButton } from '../ui/WaitingButton.tsx';
import { LinkColleague } from './LinkColleague.tsx';
import { NoValue } from './NoValue.tsx';
import { IfCanWith } from './people/IfCan.tsx';
import { useStaffWords } from './useStaffWords.ts';

/** Renders one link: whether it was opened, when it expires, and the actions on it. */
export const LinkRow = ({
  setup,
  link,
}: {
  setup: Pick<SetupSummary, 'id' | 'assigneeId' | 'steps'>;
  link: ListedLink;
}) => {
  const { line } = useStaffWords();
  const now = useNow();
  const extend = useExtendLink(setup.id);
  const revoke = useRevokeLink(setup.id);
  const error = extend.error ?? revoke.error;
  const expired = link.expiresAt <= now;
  const row = useRef<HTMLTableRowElement>(null);
  const state = useRef<HTMLTableCellElement>(null);
  /** Moves the focus to the status, because the buttons of a revoked link are gone. Focus elsewhere is not moved. */
  const goOn = () => {
    const { activeElement: at } = document;
    if (at === document.body || row.current?.contains(at)) state.current?.focus();
  };
  return (
    <tr ref={row} className={link.revokedAt === null && !expired ? '' : 'over'}>
      <td data-label={line('links.made')}>
        {link.handOff && <LinkColleague setup={setup} handOff={link.handOff} />}
        <Ago at={link.createdAt} />{' '}
        {!link.handOff && (
          <span className="quiet block">
            {link.createdBy === null ? line('links.by-script') : line('links.by', { name: link.createdBy })}
          </span>
        )}
      </td>
      <td ref={state} tabIndex={-1} data-label={line('links.state')}>
        {(link.revokedAt !== null || expired) && (
          <span className="block">{line(link.revokedAt !== null ? 'links.revoked' : 'links.expired')}</span>
        )}
        {link.openedAt !== null && (
          <>
            {line('links.opened')} <Ago at={link.openedAt} />
            {link.browsers > 0 && (
              <span className="quiet link-browsers">{line('links.browsers', { count: link.browsers })}</span>
            )}
          </>
        )}
        {link.openedAt === null && link.revokedAt === null && !expired && line('links.waiting')}
      </td>
      <td data-label={line('links.until')}>
        {link.revokedAt === null ? (
          <Moment at={link.expiresAt} to="day" />
        ) : (
          <NoValue spoken={line('links.no-longer')} />
        )}
      </td>
      <td className="number">
        {link.revokedAt === null && (
          <IfCanWith setup={setup} may="links.write">
            {' '}
            <span className="row">
              <WaitingButton
                className="link-button"
                waiting={extend.isPending}
                onClick={() => extend.mutate({ link: link.id, days: 30 })}
              >
                {line('links.extend')}
              </WaitingButton>
              <WaitingButton
                className="link-button"
                waiting={revoke.isPending}
                onClick={() => revoke.mutate(link.id, { onSuccess: goOn })}
              >
                {line('links.revoke')}
              </WaitingButton>
            </span>
          </IfCanWith>
        )}
        {error && <ProblemNotice error={error} />}
      </td>
    </tr>
  );
};
