import type { SetupSummary } from '@orgready/shared/contract/entities';
import { useQuery } from '@tanstack/react-query';
import { linksQuery, useCreateLink, useExtendLink } from '../api/staff.ts';
import { ProblemNotice } from '../ui/ProblemNotice.tsx';
import { WaitingButton } from '../ui/WaitingButton.tsx';
import { LinkRequest } from './LinkRequest.tsx';
import { LinkRow } from './LinkRow.tsx';
import { NewLink } from './NewLink.tsx';
import { IfCanWith } from './people/IfCan.tsx';
import { RenewalMessage } from './RenewalMessage.tsx';
import { TextField } from './TextField.tsx';
import { useKeptFocus } from './useKeptFocus.ts';
import { useStaffWords } from './useStaffWords.ts';
import './links.css';

/** Renders the links of a setup, to create, extend and revoke them. */
export const LinkPanel = ({ setup }: { setup: SetupSummary }) => {
  const { line } = useStaffWords();
  const { data: links, error } = useQuery(linksQuery(setup.id));
  const make = useCreateLink(setup.id);
  const renew = useExtendLink(setup.id);
  const asked = links?.filter(({ askedAt, revokedAt }) => askedAt !== null && revokedAt === null) ?? [];
  // The button that renewed the link is gone.
  useKeptFocus(links && asked.length, '#links');
  // A revoked link must not be sent anymore.
  const withdrawn = links?.some(({ id, revokedAt }) => id === make.data?.id && revokedAt !== null);
  return (
    <section className="stack" aria-labelledby="links">
      <div className="stack tight">
        <h2 id="links" tabIndex={-1}>
          {line('links.title')}
        </h2>
        <p className="soft">{line('links.what')}</p>
      </div>
      {asked.map((link) => (
        <LinkRequest key={link.id} setup={setup} link={link} renew={renew} />
      ))}
      {renew.data && <RenewalMessage key={renew.data.id} setup={setup} until={renew.data.expiresAt} />}
      <IfCanWith setup={setup} may="links.write">
        {' '}
        <form
          className="row make-link"
          onSubmit={(event) => {
            event.preventDefault();
            make.mutate(Number(new FormData(event.currentTarget).get('days')));
          }}
        >
          <TextField
            name="days"
            label={line('links.days')}
            type="number"
            min={1}
            max={90}
            key={setup.linkDays}
            defaultValue={setup.linkDays}
            required
          />
          <WaitingButton
            type="submit"
            className={asked.length > 0 ? 'button' : 'button primary'}
            waiting={make.isPending}
          >
            {line('links.make')}
          </WaitingButton>
        </form>
      </IfCanWith>
      {make.error && <ProblemNotice error={make.error} />}
      {make.data && !withdrawn && <NewLink key={make.data.id} setup={setup} link={make.data} />}
      {error && <ProblemNotice error={error} />}
      {links?.length === 0 && <p className="quiet">{line('links.none')}</p>}
      {links && links.length > 0 && (
        <table className="staff-table">
          <thead>
            <tr>
              <th scope="col">{line('links.made')}</th>
              <th scope="col">{line('links.state')}</th>
              <th scope="col">{line('links.until')}</th>
              <th scope="col">
                <span className="hidden-visually">{line('links.actions')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {links.map((link) => (
              <LinkRow key={link.id} setup={setup} link={link} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
};
