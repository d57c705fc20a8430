import { compared, defineCheck, failed, inapplicable, passed } from '../define-check.ts';
import { chosenProfiles } from '../facts/chosen-profiles.ts';
import { siteSettings } from '../facts/site-settings.ts';
import { unfoundProfiles } from '../unfound-profiles.ts';

/** Salesforce makes and changes no user of a standard external profile while the setting is off (P 7.3). */
export const standardProfiles = defineCheck({
  id: 'standard-profiles',
  title: 'standard-profiles.title',
  why: 'standard-profiles.why',
  severity: 'blocker',
  needs: { profiles: chosenProfiles, settings: siteSettings },
  statement: 'standard-profiles.statement',
  evaluate: ({ profiles, settings }, setup) => {
    if (profiles.found.every(({ isCustom }) => isCustom))
      return unfoundProfiles(profiles, setup) ?? inapplicable('standard-profiles.custom');
    const shown = (on: boolean) => ({ key: on ? 'sites-on.on' : 'sites-on.off' }) as const;
    const evidence = compared(
      { key: 'standard-profiles.seen' },
      shown(true),
      shown(settings.allowsStandardProfiles),
    );
    return settings.allowsStandardProfiles
      ? passed('standard-profiles.passed', evidence)
      : failed('blocker', 'standard-profiles.failed', 'standard-profiles.remedy', evidence);
  },
});
