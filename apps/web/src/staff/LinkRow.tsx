import type { linkSchema } from '@orgready/shared/contract/entities';
import { useExtendLink, useRevokeLink } from '../api/staff.ts';
import { Ago } from '../ui/Ago.tsx';
import { Moment } from '../ui/Moment.tsx';
import { ProblemNotice } from '../ui/ProblemNotice.tsx';
import { useNow } from '../ui/useNow.ts';
import { useStaffWords } from './useStaffWords.ts';

type Link = (typeof linkSchema)['_zod']['output'];

/** One link: whether it was opened, until when it works, and what can be done with it. */
export const LinkRow = ({ setupId, link }: { setupId: string; link: Link }) => {
  const { line } = useStaffWords();
  const now = useNow();
  const extend = useExtendLink(setupId);
  const revoke = useRevokeLink(setupId);
  const error = extend.error ?? revoke.error;
  const expired = link.expiresAt <= now;
  return (
    <tr className={link.revokedAt === null && !expired ? '' : 'over'}>
      <td data-label={line('links.made')}>
        <Ago at={link.createdAt} />
      </td>
      <td data-label={line('links.state')}>
        {link.revokedAt !== null ? (
          line('links.revoked')
        ) : expired ? (
          line('links.expired')
        ) : link.openedAt !== null ? (
          <>
            {line('links.opened')} <Ago at={link.openedAt} />
          </>
        ) : (
          line('links.waiting')
        )}
      </td>
      <td data-label={line('links.until')}>
        <Moment at={link.expiresAt} to="day" />
      </td>
      <td className="number">
        {link.revokedAt === null && (
          <span className="row">
            <button
              type="button"
              className="link-button"
              disabled={extend.isPending}
              onClick={() => extend.mutate({ link: link.id, days: 30 })}
            >
              {line('links.extend')}
            </button>
            <button
              type="button"
              className="link-button"
              disabled={revoke.isPending}
              onClick={() => revoke.mutate(link.id)}
            >
              {line('links.revoke')}
            </button>
          </span>
        )}
        {error && <ProblemNotice error={error} />}
      </td>
    </tr>
  );
};
