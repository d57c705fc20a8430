import { defineCheck, failed, passed } from '../define-check.ts';
import { proof } from '../facts/proof.ts';
import { chosenDefaults } from '../facts/shareable-objects.ts';
import { accessEvidence, byDefault, unprovable, unseen } from '../proof-verdict.ts';

/** Proved by records to which the set is the only way that is known (P 7.5). */
export const recordsShared = defineCheck({
  id: 'records-shared',
  title: 'records-shared.title',
  why: 'records-shared.why',
  severity: 'blocker',
  needs: { proof, object: chosenDefaults },
  evaluate: ({ proof: found, object }) => {
    const why = byDefault('read', found, object);
    if (why?.outcome === 'inapplicable') return why;
    const without = unprovable(found, object) ?? why;
    if (without) return without;
    const hidden = found.own.filter(({ access }) => !access.read);
    const params = { count: found.own.length - hidden.length, all: found.own.length };
    if (hidden.length > 0)
      return failed(
        'blocker',
        { key: 'records-shared.failed', params },
        'records-shared.remedy',
        accessEvidence([...hidden, ...found.own.filter(({ access }) => access.read)]),
      );
    if (found.own.length < found.count) return unseen();
    return passed(
      {
        key: found.hasRoles
          ? 'records-shared.passed.roles'
          : found.isSample
            ? 'records-shared.passed.sample'
            : 'records-shared.passed',
        params,
      },
      accessEvidence(found.own),
    );
  },
});
