import { deriveFrom, ifAsked, read } from '../../model/derive.ts';
import { withoutFeature } from '../after-feature.ts';
import { cantTell, defineCheck, failed, passed, records } from '../define-check.ts';
import { emailTemplates, namedTemplates, templateSettings } from '../facts/settings-answers.ts';
import { whileOn } from '../facts/while-on.ts';

/** The five templates with the state of each in this org. */
export const chosenTemplates = deriveFrom({
  id: 'chosen-templates',
  from: { named: namedTemplates, found: ifAsked(emailTemplates) },
  derive: ({ named, found }) =>
    read(
      templateSettings.map(({ question, label }) => {
        const name = named[question] ?? null;
        const same = found?.filter((one) => one.name.toLowerCase() === name?.toLowerCase()) ?? [];
        const state =
          name === null
            ? ('unnamed' as const)
            : same.length === 0
              ? ('missing' as const)
              : same.some(({ isActive }) => isActive)
                ? ('usable' as const)
                : ('unusable' as const);
        return { label, name, state };
      }),
    ),
});

/** Whether the templates that the admin says are set exist and are available for use. */
export const templates = defineCheck({
  id: 'templates',
  title: 'templates.title',
  why: 'templates.why',
  severity: 'blocker',
  needs: { found: whileOn(chosenTemplates) },
  statement: 'templates.statement',
  evaluate: ({ found }) => {
    if (found.is !== 'on') return withoutFeature(found.is);
    const settings = found.value;
    const evidence = records(
      { key: 'templates.seen' },
      [
        { key: 'templates.column.setting' },
        { key: 'templates.column.name' },
        { key: 'templates.column.state' },
      ],
      settings.map(({ label, name, state }) => [label, name ?? '', { key: `templates.state.${state}` }]),
    );
    const count = (wanted: (typeof settings)[number]['state']) =>
      settings.filter(({ state }) => state === wanted).length;
    if (count('unusable') > 0)
      return failed(
        'blocker',
        { key: 'templates.wrong', params: { count: count('unusable') } },
        'templates.wrong.remedy',
        evidence,
      );
    // A folder may hide a template from the person signed in: no row does not prove that there is none.
    if (count('missing') > 0)
      return cantTell('needs-a-person', {
        message: { key: 'templates.not-found', params: { count: count('missing') } },
        remedy: 'templates.not-found.remedy',
        evidence: [evidence],
      });
    return count('unnamed') > 0
      ? cantTell('needs-a-person', {
          message: { key: 'templates.unnamed', params: { count: count('unnamed') } },
          remedy: 'templates.unnamed.remedy',
          evidence: [evidence],
        })
      : passed('templates.passed', evidence);
  },
});
