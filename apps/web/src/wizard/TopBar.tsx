import type { SetupDocument } from '@orgready/shared/document/setup-document';
import { useWords } from '../locales/Words.tsx';
import { OrgWords } from '../ui/OrgWords.tsx';
import { PartyMark } from '../ui/PartyMark.tsx';

/** Renders the party, the org and the signed-in user. */
export const TopBar = ({ setup }: { setup: SetupDocument }) => {
  const { line } = useWords();
  const { connection } = setup;
  const org = connection?.org ?? setup.org;
  return (
    <header className="top-bar">
      <div className="top-party">
        <PartyMark party={setup.party} />
        <span className="top-blueprint">
          <span className="hidden-visually">{line('top.blueprint')} </span>
          <OrgWords>{setup.blueprint.name}</OrgWords>
        </span>
      </div>
      <div className="top-org">
        {org ? (
          <>
            <span className="top-org-name">
              <span className="hidden-visually">{line('org.name')} </span>
              <b>
                <OrgWords>{org.name}</OrgWords>
              </b>
              <span className={org.isSandbox ? 'badge sandbox' : 'badge'}>
                {line(org.isSandbox ? 'org.sandbox' : 'org.production')}
              </span>
              <span className="quiet">{org.instance}</span>
            </span>
            {connection && (
              <span className="quiet top-user">
                <span className="hidden-visually">{line('org.user')} </span>
                <OrgWords>{connection.displayName}</OrgWords>
              </span>
            )}
          </>
        ) : (
          <span className="quiet">{line(setup.orgBound ? 'org.not-signed-in' : 'org.none')}</span>
        )}
      </div>
    </header>
  );
};
