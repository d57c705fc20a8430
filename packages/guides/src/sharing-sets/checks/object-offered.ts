import { cantTell, defineCheck, failed, passed, records, withAct } from '../define-check.ts';
import { chosenDefaults, shareableObjects } from '../facts/shareable-objects.ts';
import { otherObject } from '../other-choice.ts';

/**
 * Salesforce's list leaves out what is Public Read/Write, and custom objects without such a lookup (P 7.2). A lookup that
 * field-level security hides from the reader is not in any describe: that it is not seen proves nothing.
 */
export const objectOffered = defineCheck({
  id: 'object-offered',
  title: 'object-offered.title',
  why: 'object-offered.why',
  severity: 'blocker',
  needs: { object: chosenDefaults, objects: shareableObjects },
  statement: 'object-offered.statement',
  evaluate: ({ object, objects }, setup) => {
    if (object === null)
      return withAct(
        cantTell('not-readable-by-api', { message: 'external-default.absent' }),
        otherObject(setup),
      );
    const whyNot = (one: typeof object) =>
      one.support !== 'supported' ? one.support : one.external === 'write' ? 'public' : 'offered';
    const evidence = records(
      { key: 'object-offered.seen' },
      [{ key: 'object-offered.object' }, { key: 'object-offered.is' }],
      objects.map((one) => [one.label, { key: `object-offered.${whyNot(one)}` } as const]),
    );
    const params = { object: object.label };
    switch (whyNot(object)) {
      case 'offered':
        return passed({ key: 'object-offered.passed', params }, evidence);
      case 'public':
        return failed(
          'blocker',
          { key: 'object-offered.failed.public', params },
          'external-default.remedy',
          evidence,
        );
      case 'unsupported':
        return withAct(
          failed(
            'blocker',
            { key: 'object-offered.failed.unsupported', params },
            'object-offered.unsupported.remedy',
            evidence,
          ),
          otherObject(setup),
        );
      case 'unseen':
        return withAct(
          cantTell('not-readable-by-api', {
            message: { key: 'object-offered.cannot-tell', params },
            remedy: 'object-offered.cannot-tell.remedy',
            evidence: [evidence],
          }),
          otherObject(setup),
        );
    }
  },
});
