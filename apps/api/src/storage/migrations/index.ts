import type { Migration } from 'kysely/migration';
import type { AuditChain } from '../audit-chain.ts';
import { up as tables } from './0001-tables.ts';
import { up as listsOfSearches } from './0002-lists-of-searches.ts';
import { up as orderOfWhatIsNewest } from './0003-order-of-what-is-newest.ts';
import { up as signInHosts } from './0004-sign-in-hosts.ts';
import { up as setupsOfBlueprints } from './0005-setups-of-blueprints.ts';
import { up as partsOfAttestations } from './0006-parts-of-attestations.ts';
import { up as runningSignIns } from './0007-running-sign-ins.ts';
import { up as expectedOrgs } from './0008-expected-orgs.ts';
import { up as orgSlots } from './0009-org-slots.ts';
import { up as auditChain } from './0010-audit-chain.ts';
import { up as refreshTokens } from './0011-refresh-tokens.ts';
import { up as deletedSetups } from './0012-deleted-setups.ts';
import { up as idempotentAnswers } from './0013-idempotent-answers.ts';
import { up as people } from './0014-people.ts';
import { up as signInOfPeople } from './0015-sign-in-of-people.ts';
import { up as orgHealths } from './0016-org-healths.ts';
import { up as sentCalls } from './0017-sent-calls.ts';
import { up as identities } from './0018-identities.ts';
import { up as presetsOfSetups } from './0019-presets-of-setups.ts';
import { up as savedViews } from './0020-saved-views.ts';
import { up as stepExceptions } from './0021-step-exceptions.ts';
import { up as staffNotes } from './0022-staff-notes.ts';
import { up as linkRequests } from './0025-link-requests.ts';
import { up as releases } from './0026-releases.ts';
import { up as funnel } from './0027-funnel.ts';
import { up as handOffs } from './0028-hand-offs.ts';
import { up as brandings } from './0029-brandings.ts';
import { up as archivedBlueprints } from './0030-archived-blueprints.ts';
import { up as indexesOfReferences } from './0031-indexes-of-references.ts';

/** In the order of their names. A migration that has been released is never changed. */
export const migrationsWith = (chain: AuditChain): Readonly<Record<string, Migration>> => ({
  '0001-tables': { up: tables },
  '0002-lists-of-searches': { up: listsOfSearches },
  '0003-order-of-what-is-newest': { up: orderOfWhatIsNewest },
  '0004-sign-in-hosts': { up: signInHosts },
  '0005-setups-of-blueprints': { up: setupsOfBlueprints },
  '0006-parts-of-attestations': { up: partsOfAttestations },
  '0007-running-sign-ins': { up: runningSignIns },
  '0008-expected-orgs': { up: expectedOrgs },
  '0009-org-slots': { up: orgSlots },
  '0010-audit-chain': { up: auditChain(chain) },
  '0011-refresh-tokens': { up: refreshTokens },
  '0012-deleted-setups': { up: deletedSetups },
  '0013-idempotent-answers': { up: idempotentAnswers },
  '0014-people': { up: people },
  '0015-sign-in-of-people': { up: signInOfPeople },
  '0016-org-healths': { up: orgHealths },
  '0017-sent-calls': { up: sentCalls },
  '0018-identities': { up: identities },
  '0019-presets-of-setups': { up: presetsOfSetups },
  '0020-saved-views': { up: savedViews },
  '0021-step-exceptions': { up: stepExceptions },
  '0022-staff-notes': { up: staffNotes },
  '0025-link-requests': { up: linkRequests },
  '0026-releases': { up: releases },
  '0027-funnel': { up: funnel },
  '0028-hand-offs': { up: handOffs },
  '0029-brandings': { up: brandings },
  '0030-archived-blueprints': { up: archivedBlueprints },
  '0031-indexes-of-references': { up: indexesOfReferences },
});

/** Names of migrations that made databases before the first release. Nothing carries those over. */
export const beforeRelease: ReadonlySet<string> = new Set(['0001-first-tables', '0002-voids-of-findings']);
