import { ownPermissions } from '../../facts/own-permissions.ts';
import type { Shown } from '../../model/check.ts';
import { ifRead } from '../../model/derive.ts';
import { cantTell, compared, defineCheck, failed, passed } from '../define-check.ts';
import { localNamesake } from '../facts/vendor-app.ts';
import { vendorPackage } from '../facts/vendor-package.ts';
import type { Key } from '../locales/en.ts';
import { packageOf } from '../wanted-package.ts';
import { installObstacle } from './install-obstacle.ts';

export const packageInstalled = defineCheck({
  id: 'package-installed',
  title: 'package-installed.title',
  why: 'package-installed.why',
  severity: 'blocker',
  needs: { found: vendorPackage, own: ifRead(ownPermissions), namesake: localNamesake },
  statement: 'package-installed.statement',
  evaluate: ({ found, own, namesake }, setup) => {
    const { params } = setup;
    const packageValue = (actual: Shown<Key>) =>
      compared({ key: 'package-installed.seen' }, packageOf(params).name, actual);
    const none = (count: number) => packageValue({ key: 'package-installed.seen.none', params: { count } });
    switch (found.state) {
      case 'installed':
        return passed(
          {
            key: found.source === 'tooling' ? 'package-installed.passed' : 'package-installed.passed.license',
            params: { installedPackage: found.name },
          },
          packageValue(found.name),
        );
      case 'installing':
        return cantTell('propagating', {
          message: { key: 'package-installed.installing', params: { since: found.since } },
          since: found.since,
        });
      case 'absent':
        return found.source === 'sign-in'
          ? failed(
              'blocker',
              'package-installed.absent.sign-in',
              'package-installed.absent.sign-in.remedy',
              packageValue({ key: 'package-installed.seen.sign-in' }),
            )
          : (installObstacle(
              {
                obstacle: found.obstacle,
                own,
                evidence: none(found.others),
                mayNot: { key: 'package-installed.may-not' },
              },
              setup,
            ) ??
              failed(
                'blocker',
                namesake === null
                  ? 'package-installed.absent'
                  : { key: 'package-installed.absent.local', params: { namesake } },
                'package-installed.absent.remedy',
                none(found.others),
              ));
    }
  },
});
