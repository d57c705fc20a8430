import type { Seen } from '../../model/check.ts';
import { showVersion } from '../../package-version.ts';
import { defineCheck } from '../define-check.ts';
import { vendorPackage } from '../facts/vendor-package.ts';
import type { Key } from '../locales/en.ts';

/** That a package is there and that its version is right are seen in different places: two checks. */
export const packageVersion = defineCheck({
  id: 'package-version',
  title: 'package-version.title',
  why: 'package-version.why',
  severity: 'blocker',
  needs: { found: vendorPackage },
  statement: 'package-version.statement',
  evaluate: ({ found }) => {
    if (found.state !== 'installed')
      return { outcome: 'inapplicable', why: { key: 'package-version.absent' } };
    if (found.comparison === 'unknown')
      return {
        outcome: 'cantTell',
        reason: 'not-readable-by-api',
        message: { key: 'package-version.unknown' },
      };
    const wanted = found.wanted ? showVersion(found.wanted) : null;
    const installed = found.installed ? showVersion(found.installed) : null;
    const evidence: Seen<Key> = [
      {
        kind: 'value',
        label: { key: 'package-version.seen' },
        expected: wanted
          ? { key: 'package-version.or-newer', params: { wanted } }
          : { key: 'package-version.exactly' },
        actual: installed ?? { key: 'package-version.same' },
      },
    ];
    return found.comparison === 'older'
      ? {
          outcome: 'failed',
          severity: 'blocker',
          message: {
            key: 'package-version.older',
            params: { installed: installed ?? '', wanted: wanted ?? '' },
          },
          remedy: { key: 'package-version.older.remedy' },
          evidence,
        }
      : {
          outcome: 'passed',
          message: { key: `package-version.passed.${found.comparison}` },
          evidence,
        };
  },
});
