import { ownPermissions } from '../../facts/own-permissions.ts';
import { ifRead } from '../../model/derive.ts';
import { showVersion } from '../../package-version.ts';
import { cantTell, compared, defineCheck, failed, inapplicable, passed } from '../define-check.ts';
import { vendorPackage } from '../facts/vendor-package.ts';
import { installObstacle } from './install-obstacle.ts';

/** Separate from the check that the package is installed, because the two are read from different sources. */
export const packageVersion = defineCheck({
  id: 'package-version',
  title: 'package-version.title',
  why: 'package-version.why',
  severity: 'blocker',
  needs: { found: vendorPackage, own: ifRead(ownPermissions) },
  statement: 'package-version.statement',
  evaluate: ({ found, own }, setup) => {
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
    if (found.comparison !== 'older') return passed(`package-version.passed.${found.comparison}`, evidence);
    const params = { installed: installed ?? '', wanted: wanted ?? '' };
    const mayNot = { key: 'package-version.may-not', params } as const;
    return (
      installObstacle({ obstacle: found.obstacle, own, evidence, mayNot }, setup) ??
      failed('blocker', { key: 'package-version.older', params }, 'package-version.older.remedy', evidence)
    );
  },
});
