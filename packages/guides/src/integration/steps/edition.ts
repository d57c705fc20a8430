import { apiAccessCheck } from '../../checks/api-access.ts';
import type { Step } from '../../model/guide.ts';
import { apiRequests } from '../checks/api-requests.ts';
import { editionKnown } from '../checks/edition-known.ts';
import type { Key } from '../locales/en.ts';

export const edition: Step<Key> = {
  id: 'edition',
  phase: 'prepare',
  name: 'edition.name',
  title: 'edition.title',
  why: 'edition.why',
  needs: [],
  body: [
    { kind: 'text', text: 'edition.text' },
    { kind: 'note', tone: 'info', text: 'edition.without' },
  ],
  checks: [apiAccessCheck, editionKnown, apiRequests],
};
