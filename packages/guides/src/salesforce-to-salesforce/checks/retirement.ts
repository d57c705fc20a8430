import { ask } from '../../model/acts.ts';
import type { SomeEvidence } from '../../model/check.ts';
import { ifRead } from '../../model/derive.ts';
import { actualValue, defineCheck, failed, records, withAct } from '../define-check.ts';
import { connections } from '../facts/connections.ts';
import { hasConnectionObject } from '../facts/partner-objects.ts';
import { retirement } from '../facts/retirement.ts';
import { whereApi } from '../facts/where-api.ts';
import type { Key } from '../locales/en.ts';

/** What the retirement means for this org now. It never passes: before it, there is still something to know. */
export const retirementCheck = defineCheck({
  id: 'retirement',
  title: 'retirement.title',
  why: 'retirement.why',
  severity: 'blocker',
  needs: {
    stage: whereApi(retirement),
    isOn: whereApi(ifRead(hasConnectionObject)),
    existing: whereApi(ifRead(connections)),
  },
  statement: 'retirement.statement',
  evaluate: ({ stage: { phase, release, version }, isOn, existing }, setup) => {
    const evidence: SomeEvidence<Key> = [
      actualValue(
        { key: 'retirement.release' },
        { key: 'retirement.release.value', params: { release, version } },
      ),
      actualValue(
        { key: 'retirement.feature' },
        {
          key: 'retirement.feature.value',
          params: { state: isOn === null ? 'unknown' : isOn ? 'on' : 'off' },
        },
      ),
      ...(existing === null
        ? []
        : [
            records(
              { key: 'retirement.existing' },
              [{ key: 'connections.column.name' }, { key: 'connections.column.status' }],
              existing.map(({ name, status }) => [name, status]),
            ),
          ]),
    ];
    if (phase !== 'before')
      return withAct(
        failed(
          'blocker',
          `retirement.${phase}`,
          existing && existing.length > 0 ? 'retirement.over.remedy' : 'retirement.over.unlisted',
          ...evidence,
        ),
        ask('ask.retired', setup, { release }),
      );
    return failed(
      'warning',
      { key: 'retirement.before', params: { release } },
      isOn === false ? 'retirement.off.remedy' : 'retirement.on.remedy',
      ...evidence,
    );
  },
});
