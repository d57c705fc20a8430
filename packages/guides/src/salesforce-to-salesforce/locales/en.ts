import { en as shared } from '../../locales/en.ts';
import { messages } from './en-messages.ts';
import { people } from './en-people.ts';
import { prepare } from './en-prepare.ts';
import { records } from './en-records.ts';

/** `{party}`, `{app}` and `{customer}` are filled in everywhere. */
export const en = {
  ...shared,
  ...prepare,
  ...people,
  ...records,
  ...messages,
  'guide.title': 'Configure Salesforce to Salesforce',
  'phase.prepare': 'Prepare',
  'phase.people': 'People',
  'phase.records': 'Records',
  'phase.messages': 'Partners',
  'phase.finish': 'Finish',

  // done
  'done.name': 'Done',
  'done.title': 'Salesforce to Salesforce is set up',
  'done.open-title': 'Some steps are not done yet',
  'done.why': 'After the last change, everything is checked once more.',
  'done.retired':
    'Salesforce to Salesforce is retired in this org. This setup ends with your acknowledgment and never counts as done.',

  // glossary
  'glossary.permission-set.title': 'Permission set',
  'glossary.permission-set.words': 'permission set|permission sets',
  'glossary.permission-set.text':
    'Permissions that you give to users in addition to their profile. A user can have many. A permission set never removes a permission.',
  'glossary.profile.title': 'Profile',
  'glossary.profile.words': 'profile|profiles',
  'glossary.profile.text':
    'Every user has exactly one. It determines the user’s basic permissions and page layouts.',
  'glossary.connection.title': 'Connection',
  'glossary.connection.words': 'connection|connections',
  'glossary.connection.text':
    'Two orgs that have agreed to share records. Each side decides what it publishes and what it accepts.',
  'glossary.queue.title': 'Queue',
  'glossary.queue.words': 'queue|queues',
  'glossary.queue.text': 'A place where records wait until someone takes them.',
  'glossary.page-layout.title': 'Page layout',
  'glossary.page-layout.words': 'page layout|page layouts',
  'glossary.page-layout.text':
    'Determines what a record page shows, and in which order. Each profile uses one page layout of an object.',
  'glossary.related-list.title': 'Related list',
  'glossary.related-list.words': 'related list|related lists',
  'glossary.related-list.text': 'A table on a record page. It shows records that are related to that record.',
  'glossary.list-view.title': 'List view',
  'glossary.list-view.words': 'list view|list views',
  'glossary.list-view.text': 'A saved selection of records that some or all users can open.',
} as const;

export type Key = keyof typeof en;
