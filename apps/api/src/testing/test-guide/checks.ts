import { organization } from '@orgready/guides/facts/organization';
import { answerTo } from '@orgready/guides/model/answer';
import { defineCheckFor } from '@orgready/guides/model/check';
import { actualValue, cantTell, compared, failed, passed } from '@orgready/guides/model/verdicts';
import type { Params } from './params.ts';
import type { Key } from './words.ts';

const defineCheck = defineCheckFor<Key, Params>();

export const entered = defineCheck({
  id: 'entered',
  title: 'entered.title',
  why: 'entered.why',
  severity: 'blocker',
  needs: { organization },
  evaluate: ({ organization: { name } }) =>
    passed({ key: 'entered.passed', params: { org: name } }, actualValue<Key>({ key: 'entered.org' }, name)),
});

export const kind = defineCheck({
  id: 'kind',
  title: 'kind.check',
  why: 'kind.check.why',
  severity: 'blocker',
  needs: { organization, answer: answerTo('kind') },
  evaluate: ({ organization: { isSandbox }, answer }) => {
    const found = isSandbox ? 'sandbox' : 'production';
    const evidence = compared<Key>(
      { key: 'kind.seen' },
      { key: answer === 'sandbox' ? 'kind.sandbox' : 'kind.production' },
      { key: `kind.${found}` },
    );
    return answer === found
      ? passed<Key>('kind.fits', evidence)
      : failed<Key>('blocker', 'kind.other', null, evidence);
  },
});

export const hello = defineCheck({
  id: 'hello',
  title: 'hello.check',
  why: 'hello.check.why',
  severity: 'blocker',
  needs: { organization },
  statement: 'hello.statement',
  evaluate: () => cantTell<Key>('needs-a-person'),
});
