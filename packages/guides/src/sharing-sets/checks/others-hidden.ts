import { goTo } from '../../model/acts.ts';
import { cantTell, defineCheck, failed, passed, withAct } from '../define-check.ts';
import { proof } from '../facts/proof.ts';
import { chosenDefaults } from '../facts/shareable-objects.ts';
import { accessEvidence, byDefault, unseen, withNewRecord } from '../proof-verdict.ts';

/** Records of another account, with which the user has nothing to do. */
export const othersHidden = defineCheck({
  id: 'others-hidden',
  title: 'others-hidden.title',
  why: 'others-hidden.why',
  severity: 'blocker',
  needs: { proof, object: chosenDefaults },
  evaluate: ({ proof: found, object }) => {
    const why = byDefault('read', found, object);
    if (why?.outcome === 'inapplicable') return why;
    if (found.unfollowed !== null)
      return cantTell('not-readable-by-api', {
        message: { key: 'others-hidden.unfollowed', params: { mapping: found.unfollowed } },
        remedy: 'others-hidden.look',
      });
    if (found.foreignCount === 0)
      return withNewRecord(
        cantTell('not-yet', { message: 'others-hidden.none', remedy: 'others-hidden.none.remedy' }),
        object,
      );
    if (found.foreign.length === 0) return unseen();
    if (why) return why;
    const readable = found.foreign.filter(({ access }) => access.read);
    const evidence = accessEvidence(readable.length > 0 ? readable : found.foreign);
    const params = { count: readable.length, all: found.foreign.length };
    if (readable.length === 0 && found.foreign.length < found.foreignCount) return unseen();
    if (readable.length === 0) return passed({ key: 'others-hidden.passed', params }, evidence);
    // Roles and sharing rules may share them on purpose.
    if (found.hasRoles)
      return cantTell('not-readable-by-api', {
        message: { key: 'others-hidden.roles', params },
        remedy: 'others-hidden.look',
        evidence: [evidence],
      });
    return withAct(
      failed('blocker', { key: 'others-hidden.failed', params }, 'others-hidden.remedy', evidence),
      goTo('sharing-set'),
    );
  },
  statement: 'others-hidden.statement',
});
