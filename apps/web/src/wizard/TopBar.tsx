import type { SetupDocument } from '@orgready/shared/document/setup-document';
import { useWords } from '../locales/Words.tsx';
import { OrgWords } from '../ui/OrgWords.tsx';
import { PartyMark } from '../ui/PartyMark.tsx';

/** Renders the party, the org and the signed-in user. */
export const TopBar = ({ setup }: { setup: SetupDocument }) => {
  const { line } = useWords();
  const { connection } = setup;
  const org = connection?.org ?? setup.org;
  const isNamed = org !== null && org.name !== '';
  return (
    <header className="top-bar">
      <div className="top-party">
        <PartyMark brand={setup.brand} />
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
              <b>{isNamed ? <OrgWords>{org.name}</OrgWords> : line('org.this')}</b>
              {/* An org that refuses its API is known by its host alone. */}
              {isNamed && (
                <span className={org.isSandbox ? 'badge sandbox' : 'badge'}>
                  {line(org.isSandbox ? 'org.sandbox' : 'org.production')}
                </span>
              )}
              <span className="quiet">
                <OrgWords>{isNamed ? org.instance : org.host || org.id}</OrgWords>
              </span>
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
