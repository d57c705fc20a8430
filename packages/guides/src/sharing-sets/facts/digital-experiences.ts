import { ifRead, read, unread } from '../../model/derive.ts';
import { deriveFact } from '../../model/fact.ts';
import { siteSettings } from './site-settings.ts';
import { sites } from './sites.ts';

const settings = ifRead(siteSettings);

/**
 * Whether Digital Experiences is on: sites that are shown prove it, the setting decides. A missing object alone proves
 * nothing, since it is missing too for users who may not see it (P 7.3).
 */
export const digitalExperiences = deriveFact<boolean>({
  id: 'digital-experiences',
  after: [sites, settings],
  derive: (_setup, known) => {
    const found = known.get(sites);
    if (found.state === 'read') return read(true);
    const setting = known.get(settings);
    const isOn = setting.state === 'read' ? (setting.value?.isOn ?? null) : null;
    return isOn === false ? read(false) : found;
  },
});

/** The sites once Digital Experiences is on; before, there is nothing to look at. */
export const sitesOnceOn = deriveFact({
  id: 'sites-once-on',
  after: [sites, digitalExperiences],
  derive: (_setup, known) => {
    const on = known.get(digitalExperiences);
    return on.state === 'read' && !on.value ? unread('not-yet') : known.get(sites);
  },
});
