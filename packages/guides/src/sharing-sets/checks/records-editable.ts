import { defineCheck, failed, passed } from '../define-check.ts';
import { chosenAccess } from '../facts/chosen-access.ts';
import { proof } from '../facts/proof.ts';
import { chosenDefaults } from '../facts/shareable-objects.ts';
import { accessEvidence, byDefault, unprovable, unseen } from '../proof-verdict.ts';

/** Read/Write is proved by edit access; beyond Read Only it is more than was asked for. */
export const recordsEditable = defineCheck({
  id: 'records-editable',
  title: 'records-editable.title',
  why: 'records-editable.why',
  severity: 'blocker',
  needs: { proof, access: chosenAccess, object: chosenDefaults },
  evaluate: ({ proof: found, access, object }) => {
    const why = byDefault('edit', found, object);
    if (why?.outcome === 'inapplicable') return why;
    const without = unprovable(found, object) ?? why;
    if (without) return without;
    const evidence = accessEvidence(found.telling);
    const editable = found.telling.filter((record) => record.access.edit).length;
    const params = { count: editable, all: found.telling.length };
    if (access === 'Edit' && editable < found.telling.length)
      return failed(
        'blocker',
        { key: 'records-editable.failed', params },
        'records-editable.remedy',
        evidence,
      );
    if (access === 'Read' && editable > 0)
      return failed(
        'warning',
        { key: 'records-editable.more', params },
        'records-editable.more.remedy',
        evidence,
      );
    if (found.own.length < found.count) return unseen();
    return access === 'Edit'
      ? passed({ key: 'records-editable.passed', params }, evidence)
      : passed('records-editable.read-only', evidence);
  },
});
