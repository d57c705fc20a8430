import type { SetupDocument } from '@orgready/shared/document/setup-document';
import { useLaterWords } from '../locales/useLaterWords.ts';
import { Code } from '../ui/Code.tsx';
import { OrgWords } from '../ui/OrgWords.tsx';

/** Renders the facts that identify an org. */
export const OrgFacts = ({ connection }: { connection: NonNullable<SetupDocument['connection']> }) => {
  const { line } = useLaterWords();
  const { org } = connection;
  // Nothing more than its id and host is known of an org that refuses its API.
  const isNamed = org.name !== '';
  return (
    <dl className="facts">
      <dt>{line('org.name')}</dt>
      <dd>
        <b>{isNamed ? <OrgWords>{org.name}</OrgWords> : line('org.this')}</b>
        {isNamed && (
          <span className={org.isSandbox ? 'badge sandbox' : 'badge'}>
            {line(org.isSandbox ? 'org.sandbox' : 'org.production')}
          </span>
        )}
      </dd>
      <dt>{line('org.id')}</dt>
      <dd>
        <Code value={org.id} />
      </dd>
      {org.edition !== '' && (
        <>
          <dt>{line('org.edition')}</dt>
          <dd>
            <OrgWords>{org.edition}</OrgWords>
          </dd>
        </>
      )}
      <dt>{line('org.host')}</dt>
      <dd>
        <OrgWords>{org.host}</OrgWords>
      </dd>
      {org.instance !== '' && (
        <>
          <dt>{line('org.instance')}</dt>
          <dd>
            <OrgWords>{org.instance}</OrgWords>
          </dd>
        </>
      )}
      <dt>{line('org.user')}</dt>
      <dd>
        <span>
          <OrgWords>{connection.displayName}</OrgWords>{' '}
          <span className="quiet">
            <OrgWords>{connection.username}</OrgWords>
          </span>
        </span>
      </dd>
    </dl>
  );
};
