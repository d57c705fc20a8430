import type { Trouble } from '../api/trouble.ts';

type Part = 'what' | 'lost' | 'todo';
type RareTrouble = Exclude<Trouble, CommonTrouble>;

/** Problems that any page can have, also one that cannot fetch anything. */
export type CommonTrouble =
  | 'no-answer'
  | 'not-authenticated'
  | 'not-claimed'
  | 'not-found'
  | 'link-not-found'
  | 'link-expired'
  | 'org-sign-in-needed'
  | 'too-many-requests'
  | 'internal'
  | 'unavailable';

/**
 * Messages for each of these problems: what happened, whether anything was lost, what to do. The others are in
 * `en-rare-problems.ts`. Adding a problem code without messages is a compile error.
 */
export const problemMessages = {
  'problem.no-answer.what': 'The server did not answer',
  'problem.no-answer.lost': 'Nothing is lost. Your progress is kept on the server.',
  'problem.no-answer.todo': 'Check your internet connection and try again.',
  'problem.not-authenticated.what': 'You are no longer signed in here',
  'problem.not-authenticated.lost': 'Nothing is lost. Your progress is kept.',
  'problem.not-authenticated.todo':
    'To continue where you left off, open the link that was sent to you again.',
  'problem.not-claimed.what': 'This browser has not opened this setup',
  'problem.not-claimed.lost': 'Nothing is lost. Your progress is kept.',
  'problem.not-claimed.todo': 'Open the link that was sent to you in this browser.',
  'problem.org-sign-in-needed.what': 'Sign in to Salesforce first',
  'problem.org-sign-in-needed.lost': 'Nothing is lost, and nothing changed.',
  'problem.org-sign-in-needed.todo':
    'Only people signed in to the org of this setup can see what we read from it and change answers.',
  'problem.not-found.what': 'This does not exist',
  'problem.not-found.lost': 'Nothing changed.',
  'problem.not-found.todo': 'The address may be incomplete, or the page was removed. Check the address.',
  'problem.link-not-found.what': 'This link does not work',
  'problem.link-not-found.lost': 'If you had started, your progress is kept.',
  'problem.link-not-found.todo':
    'Check that you copied the whole address. If you did, the link was revoked: ask the person who sent it for a new one.',
  'problem.link-expired.what': 'This link has expired',
  'problem.link-expired.lost': 'Nothing is lost: a new link continues where you left off.',
  'problem.link-expired.todo': 'Ask the person who sent it for a new one.',
  'problem.too-many-requests.what': 'There were too many requests in a short time',
  'problem.too-many-requests.lost': 'Nothing is lost.',
  'problem.too-many-requests.todo': 'Wait a moment, then try again.',
  'problem.internal.what': 'Something went wrong on our side',
  'problem.internal.lost': 'Everything that was saved before is kept.',
  'problem.internal.todo': 'Try again. If it happens again, send us the number below.',
  'problem.unavailable.what': 'The service cannot answer right now',
  'problem.unavailable.lost': 'Nothing is lost. Your progress is kept.',
  'problem.unavailable.todo': 'Try again in a minute.',
} as const satisfies Record<`problem.${CommonTrouble}.${Part}`, string>;

/** What the messages of the other problems have to be. */
export type RareProblems = Record<`problem.${RareTrouble}.${Part}`, string>;
