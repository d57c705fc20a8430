import { cantTell, compared, defineCheck, failed, passed } from '../define-check.ts';
import { chosenDefaults } from '../facts/shareable-objects.ts';
import { shownModel } from '../shown-model.ts';

export const externalDefault = defineCheck({
  id: 'external-default',
  title: 'external-default.title',
  why: 'external-default.why',
  severity: 'blocker',
  needs: { object: chosenDefaults },
  statement: 'external-default.statement',
  evaluate: ({ object }) => {
    if (object === null) return cantTell('not-readable-by-api', { message: 'external-default.absent' });
    const params = { object: object.label };
    const evidence = compared({ key: 'external-default.seen', params }, 'Private', shownModel(object));
    switch (object.external) {
      case 'private':
        return passed({ key: 'external-default.passed', params }, evidence);
      case 'read':
        return failed(
          'warning',
          { key: 'external-default.read', params },
          'external-default.remedy',
          evidence,
        );
      case 'write':
        return failed(
          'blocker',
          { key: 'external-default.write', params },
          'external-default.remedy',
          evidence,
        );
      case 'parent':
        return passed({ key: 'external-default.parent', params }, evidence);
      case 'unknown':
        return cantTell('not-readable-by-api', { evidence: [evidence] });
    }
  },
});
