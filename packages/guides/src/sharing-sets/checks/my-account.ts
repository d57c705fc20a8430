import { cantTell, defineCheck } from '../define-check.ts';
import { proof } from '../facts/proof.ts';
import { accessEvidence } from '../proof-verdict.ts';

/** What the site shows is its own design: only a person sees it. */
export const myAccount = defineCheck({
  id: 'my-account',
  title: 'my-account.title',
  why: 'my-account.why',
  severity: 'blocker',
  needs: { proof },
  statement: 'my-account.statement',
  evaluate: ({ proof: { own } }) => {
    const readable = own.filter(({ access }) => access.read);
    return cantTell('needs-a-person', {
      message: { key: 'my-account.count', params: { count: readable.length } },
      remedy: 'my-account.remedy',
      evidence: [accessEvidence(readable)],
    });
  },
});
