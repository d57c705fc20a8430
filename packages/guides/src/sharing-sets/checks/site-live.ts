import { actualValue, cantTell, compared, defineCheck, failed, passed } from '../define-check.ts';
import { chosenSite } from '../facts/chosen-site.ts';

/** Labels of `Network.Status` (P 7.3). */
const labels: Readonly<Record<string, string>> = {
  Live: 'Published',
  UnderConstruction: 'Preview',
  DownForMaintenance: 'Offline',
};

/** Returns the status as Setup prints it. */
export const statusLabel = (status: string): string => labels[status] ?? status;

export const siteLive = defineCheck({
  id: 'site-live',
  title: 'site-live.title',
  why: 'site-live.why',
  severity: 'blocker',
  needs: { site: chosenSite },
  evaluate: ({ site }) => {
    // Salesforce shows all sites only to some (P 7.3): one that is not shown may exist.
    if (site === null)
      return cantTell('no-access', {
        message: 'site-live.absent',
        remedy: 'site-live.absent.remedy',
        evidence: [actualValue({ key: 'site-live.site' }, { key: 'site-live.not-shown' })],
      });
    const evidence = [
      actualValue({ key: 'site-live.site' }, site.name),
      compared({ key: 'site-live.status' }, 'Published', statusLabel(site.status)),
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
