import { apiAccessCheck } from '../../checks/api-access.ts';
import type { Step } from '../../model/guide.ts';
import { apiRequests } from '../checks/api-requests.ts';
import { editionKnown } from '../checks/edition-known.ts';
import type { Key } from '../locales/en.ts';
import { apiSeen } from '../shown.ts';

export const edition: Step<Key> = {
  id: 'edition',
  phase: 'prepare',
  name: 'edition.name',
  title: 'edition.title',
  openTitle: 'edition.open-title',
  failureIsTitle: true,
  why: 'edition.why',
  needs: [],
  body: [
    // Both speak of what a sign-in will show.
    { kind: 'text', text: 'edition.text', when: { fact: apiSeen, is: 'unseen' } },
    { kind: 'note', tone: 'info', text: 'edition.without', when: { fact: apiSeen, is: 'unseen' } },
  ],
  checks: [apiAccessCheck, editionKnown, apiRequests],
};
