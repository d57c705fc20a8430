import { showVersion } from '../../package-version.ts';
import { cantTell, compared, defineCheck, failed, inapplicable, passed } from '../define-check.ts';
import { vendorPackage } from '../facts/vendor-package.ts';

/** Separate from the check that the package is installed, because the two are read from different sources. */
export const packageVersion = defineCheck({
  id: 'package-version',
  title: 'package-version.title',
  why: 'package-version.why',
  severity: 'blocker',
  needs: { found: vendorPackage },
  statement: 'package-version.statement',
  evaluate: ({ found }) => {
    if (found.state !== 'installed') return inapplicable('package-version.absent');
    if (found.comparison === 'unknown')
      return cantTell('not-readable-by-api', { message: 'package-version.unknown' });
    const wanted = found.wanted ? showVersion(found.wanted) : null;
    const installed = found.installed ? showVersion(found.installed) : null;
    const evidence = compared(
      { key: 'package-version.seen' },
      wanted ? { key: 'package-version.or-newer', params: { wanted } } : { key: 'package-version.exactly' },
      installed ?? { key: 'package-version.same' },
    );
    return found.comparison === 'older'
      ? failed(
          'blocker',
          {
            key: 'package-version.older',
            params: { installed: installed ?? '', wanted: wanted ?? '' },
          },
          'package-version.older.remedy',
          evidence,
        )
      : passed(`package-version.passed.${found.comparison}`, evidence);
  },
});
