import { defineCheck } from '../define-check.ts';
import { vendorPackage } from '../facts/vendor-package.ts';
import { packageOf } from '../wanted-package.ts';

export const packageInstalled = defineCheck({
  id: 'package-installed',
  title: 'package-installed.title',
  why: 'package-installed.why',
  severity: 'blocker',
  needs: { found: vendorPackage },
  statement: 'package-installed.statement',
  evaluate: ({ found }, { params }) => {
    const label = { key: 'package-installed.seen' } as const;
    const expected = packageOf(params).name;
    switch (found.state) {
      case 'installed':
        return {
          outcome: 'passed',
          message: {
            key: found.source === 'tooling' ? 'package-installed.passed' : 'package-installed.passed.licence',
            params: { name: found.name },
          },
          evidence: [{ kind: 'value', label, expected, actual: found.name }],
        };
      case 'installing':
        return {
          outcome: 'cantTell',
          reason: 'propagating',
          message: { key: 'package-installed.installing', params: { since: found.since } },
        };
      case 'absent':
        return {
          outcome: 'failed',
          severity: 'blocker',
          message: {
            key: found.source === 'sign-in' ? 'package-installed.absent.sign-in' : 'package-installed.absent',
          },
          remedy: {
            key:
              found.source === 'sign-in'
                ? 'package-installed.absent.sign-in.remedy'
                : 'package-installed.absent.remedy',
          },
          evidence: [
            {
              kind: 'value',
              label,
              expected,
              actual:
                found.source === 'sign-in'
                  ? { key: 'package-installed.seen.sign-in' }
                  : { key: 'package-installed.seen.none', params: { count: found.others } },
            },
          ],
        };
    }
  },
});
