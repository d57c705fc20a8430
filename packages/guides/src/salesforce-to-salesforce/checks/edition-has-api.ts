import { organization } from '../../facts/organization.ts';
import { ask } from '../../model/acts.ts';
import { answerTo } from '../../model/answer.ts';
import { unread } from '../../model/derive.ts';
import { deriveFact } from '../../model/fact.ts';
import { actualValue, defineCheck, failed, passed, withAct } from '../define-check.ts';
import { editionQuestion, editions, isWithoutApi } from '../edition.ts';

/** What the org says of itself; null where it has no API to say it through. */
export const answering = deriveFact<{ readonly edition: string | null } | null>({
  id: 'answering-org',
  after: [answerTo(editionQuestion), organization],
  derive: (_setup, known) => {
    const answer = known.get(answerTo(editionQuestion));
    if (answer.state === 'read' && isWithoutApi(answer.value)) return { state: 'read', value: null };
    const reading = known.get(organization);
    if (reading.state === 'read') return { state: 'read', value: { edition: reading.value.edition } };
    return reading.state === 'failed' && reading.failure.code === 'API_DISABLED_FOR_ORG'
      ? { state: 'read', value: null }
      : reading.state === 'failed'
        ? reading
        : unread('signed-out');
  },
});

/** An edition without an API does not stop the setup: people then confirm each step. */
export const editionHasApi = defineCheck({
  id: 'edition-has-api',
  title: 'edition-has-api.title',
  why: 'edition-has-api.why',
  severity: 'warning',
  needs: { edition: answerTo(editionQuestion), org: answering },
  evaluate: ({ edition, org }, setup) => {
    const named = editions.find(({ value }) => value === edition);
    const answer = actualValue(
      { key: 'edition-has-api.answer' },
      named === undefined ? edition : { key: named.label },
    );
    if (org)
      return passed(
        'edition-has-api.passed',
        answer,
        actualValue({ key: 'edition-has-api.org' }, org.edition ?? { key: 'edition-has-api.not-named' }),
      );
    return isWithoutApi(edition)
      ? failed('advice', 'edition-has-api.none', 'edition-has-api.none.remedy', answer)
      : withAct(
          failed('warning', 'edition-has-api.refused', 'edition-has-api.refused.remedy', answer),
          ask('ask.api', setup),
        );
  },
});
