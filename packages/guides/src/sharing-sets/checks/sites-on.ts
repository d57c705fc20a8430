import { compared, defineCheck, failed, passed } from '../define-check.ts';
import { digitalExperiences } from '../facts/digital-experiences.ts';

export const sitesOn = defineCheck({
  id: 'sites-on',
  title: 'sites-on.title',
  why: 'sites-on.why',
  severity: 'blocker',
  needs: { isOn: digitalExperiences },
  statement: 'sites-on.statement',
  evaluate: ({ isOn }) => {
    const shown = (on: boolean) => ({ key: on ? 'sites-on.on' : 'sites-on.off' }) as const;
    const evidence = compared({ key: 'sites-on.seen' }, shown(true), shown(isOn));
    return isOn
      ? passed('sites-on.passed', evidence)
      : failed('blocker', 'sites-on.failed', 'sites-on.remedy', evidence);
  },
});
