import type { Shown } from '../../model/check.ts';
import { cantTell, compared, defineCheck, failed, passed } from '../define-check.ts';
import { vendorPackage } from '../facts/vendor-package.ts';
import type { Key } from '../locales/en.ts';
import { packageOf } from '../wanted-package.ts';

export const packageInstalled = defineCheck({
  id: 'package-installed',
  title: 'package-installed.title',
  why: 'package-installed.why',
  severity: 'blocker',
  needs: { found: vendorPackage },
  statement: 'package-installed.statement',
  evaluate: ({ found }, { params }) => {
    const packageValue = (actual: Shown<Key>) =>
      compared({ key: 'package-installed.seen' }, packageOf(params).name, actual);
    switch (found.state) {
      case 'installed':
        return passed(
          {
            key: found.source === 'tooling' ? 'package-installed.passed' : 'package-installed.passed.license',
            params: { name: found.name },
          },
          packageValue(found.name),
        );
      case 'installing':
        return cantTell('propagating', {
          message: { key: 'package-installed.installing', params: { since: found.since } },
        });
      case 'absent':
        return found.source === 'sign-in'
          ? failed(
              'blocker',
              'package-installed.absent.sign-in',
              'package-installed.absent.sign-in.remedy',
              packageValue({ key: 'package-installed.seen.sign-in' }),
            )
          : failed(
              'blocker',
              'package-installed.absent',
              'package-installed.absent.remedy',
              packageValue({ key: 'package-installed.seen.none', params: { count: found.others } }),
            );
    }
  },
});
