import { defineCheck, failed, inapplicable, passed } from '../define-check.ts';
import { chosenAccess } from '../facts/chosen-access.ts';
import { proof } from '../facts/proof.ts';
import { chosenDefaults } from '../facts/shareable-objects.ts';
import { accessEvidence, unprovable } from '../proof-verdict.ts';

/** Read/Write is proved by edit access; beyond Read Only it is more than was asked for. */
export const recordsEditable = defineCheck({
  id: 'records-editable',
  title: 'records-editable.title',
  why: 'records-editable.why',
  severity: 'blocker',
  needs: { proof, access: chosenAccess, object: chosenDefaults },
  evaluate: ({ proof: found, access, object }) => {
    if (object?.external === 'write') return inapplicable('proof.public');
    const why = unprovable(found);
    if (why) return why;
    const evidence = accessEvidence(found.telling);
    const editable = found.telling.filter((record) => record.access.edit).length;
    const params = { count: editable, all: found.telling.length };
    if (access === 'Edit')
      return editable === found.telling.length
        ? passed({ key: 'records-editable.passed', params }, evidence)
        : failed('blocker', { key: 'records-editable.failed', params }, 'records-editable.remedy', evidence);
    return editable === 0
      ? passed('records-editable.read-only', evidence)
      : failed('warning', { key: 'records-editable.more', params }, 'records-editable.more.remedy', evidence);
  },
});
