import { actualValue, compared, defineCheck, failed, passed } from '../define-check.ts';
import { chosenSite } from '../facts/chosen-site.ts';

/** Labels of `Network.Status` (P 7.3). */
const labels: Readonly<Record<string, string>> = {
  Live: 'Published',
  UnderConstruction: 'Preview',
  DownForMaintenance: 'Offline',
};

export const siteLive = defineCheck({
  id: 'site-live',
  title: 'site-live.title',
  why: 'site-live.why',
  severity: 'blocker',
  needs: { site: chosenSite },
  evaluate: ({ site }) => {
    if (site === null)
      return failed(
        'blocker',
        'site-live.absent',
        'site-live.absent.remedy',
        actualValue({ key: 'site-live.site' }, { key: 'site-live.not-shown' }),
      );
    const evidence = [
      actualValue({ key: 'site-live.site' }, site.name),
      compared({ key: 'site-live.status' }, 'Published', labels[site.status] ?? site.status),
    ] as const;
    return site.status === 'Live'
      ? passed({ key: 'site-live.passed', params: { site: site.name } }, ...evidence)
      : failed(
          'blocker',
          { key: 'site-live.failed', params: { site: site.name } },
          'site-live.remedy',
          ...evidence,
        );
  },
});
