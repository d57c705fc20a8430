import type { Trouble } from '../api/trouble.ts';

type ProblemKey = `problem.${Trouble}.${'what' | 'lost' | 'todo'}`;

/**
 * Messages for each problem: what happened, whether anything was lost, what to do. Adding a problem code without
 * messages is a compile error.
 */
export const problemMessages = {
  'problem.no-answer.what': 'The server did not answer',
  'problem.no-answer.lost': 'Nothing is lost. Your progress is kept on the server.',
  'problem.no-answer.todo': 'Check your internet connection and try again.',
  'problem.invalid-request.what': 'Some entries are not valid',
  'problem.invalid-request.lost': 'Nothing was saved.',
  'problem.invalid-request.todo': 'Correct the entries and send the form again.',
  'problem.invalid-json.what': 'The page sent something the server could not read',
  'problem.invalid-json.lost': 'Nothing was saved.',
  'problem.invalid-json.todo': 'Reload the page and try again.',
  'problem.not-authenticated.what': 'You are no longer signed in here',
  'problem.not-authenticated.lost': 'Nothing is lost. Your progress is kept.',
  'problem.not-authenticated.todo':
    'To continue where you left off, open the link that was sent to you again.',
  'problem.not-permitted.what': 'Your role does not allow this',
  'problem.not-permitted.lost': 'Nothing changed.',
  'problem.not-permitted.todo':
    'Ask an owner of this deployment for another role, or the person this setup is assigned to.',
  'problem.cross-site.what': 'The request seemed to come from another site',
  'problem.cross-site.lost': 'Nothing changed.',
  'problem.cross-site.todo': 'Open this page directly and try again.',
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
  'problem.link-revoked.what': 'This link was revoked',
  'problem.link-revoked.lost': 'Nothing changed.',
  'problem.link-revoked.todo': 'A revoked link cannot be used again. Create a new one.',
  'problem.method-not-allowed.what': 'The server does not accept this request',
  'problem.method-not-allowed.lost': 'Nothing changed.',
  'problem.method-not-allowed.todo': 'Reload the page and try again.',
  'problem.not-attestable.what': 'We could check this in Salesforce',
  'problem.not-attestable.lost': 'Your confirmation was not saved: it is not needed.',
  'problem.not-attestable.todo': 'See what we found, then check again.',
  'problem.idempotency-key-reused.what': 'This was sent before with other entries',
  'problem.idempotency-key-reused.lost': 'Nothing was created again.',
  'problem.idempotency-key-reused.todo': 'Reload the page to see what exists, and try again.',
  'problem.guide-not-offered.what': 'This guide is not available here',
  'problem.guide-not-offered.lost': 'Nothing changed.',
  'problem.guide-not-offered.todo':
    'This guide signs in through OrgReady’s own app. Ask the person who runs OrgReady to set SALESFORCE_CLIENT_ID.',
  'problem.no-sign-in-to-confirm.what': 'There is no sign-in to confirm',
  'problem.no-sign-in-to-confirm.lost': 'Nothing changed.',
  'problem.no-sign-in-to-confirm.todo': 'Sign in to Salesforce again.',
  'problem.wrong-org.what': 'This setup belongs to another org',
  'problem.wrong-org.lost': 'We read nothing from the org you signed in to.',
  'problem.wrong-org.todo': 'Sign in to the org this setup was started with.',
  'problem.payload-too-large.what': 'The text is too long',
  'problem.payload-too-large.lost': 'Nothing was saved.',
  'problem.payload-too-large.todo': 'Shorten it and try again.',
  'problem.unsupported-media-type.what': 'The page sent something the server does not accept',
  'problem.unsupported-media-type.lost': 'Nothing was saved.',
  'problem.unsupported-media-type.todo': 'Reload the page and try again.',
  'problem.unknown-host.what': 'The server does not answer at this address',
  'problem.unknown-host.lost': 'Nothing is lost.',
  'problem.unknown-host.todo': 'Use the address exactly as it was sent to you.',
  'problem.org-address-invalid.what': 'This is not the address of a Salesforce org',
  'problem.org-address-invalid.lost': 'Nothing was sent to Salesforce.',
  'problem.org-address-invalid.todo':
    'Copy the address from your browser while Salesforce is open; it contains salesforce.com or force.com.',
  'problem.org-address-instance.what': 'This address is Salesforce’s, but not your org’s',
  'problem.org-address-instance.lost':
    'It is the address of Salesforce’s servers that your org runs on. Nothing was sent to Salesforce.',
  'problem.org-address-instance.todo':
    'In Salesforce, open Setup → My Domain and copy Current My Domain URL, or choose Salesforce’s login page above.',
  'problem.org-address-old.what': 'This is an old address of a Salesforce org',
  'problem.org-address-old.lost': 'You cannot sign in there anymore. Nothing was sent to Salesforce.',
  'problem.org-address-old.todo':
    'In Salesforce, open Setup → My Domain and copy Current My Domain URL, or choose Salesforce’s login page above.',
  'problem.org-address-site.what': 'This address does not show which org is yours',
  'problem.org-address-site.lost': 'Nothing was sent to Salesforce.',
  'problem.org-address-site.todo':
    'In Salesforce, open Setup → My Domain and copy Current My Domain URL. It ends in my.salesforce.com.',
  'problem.too-many-requests.what': 'There were too many requests in a short time',
  'problem.too-many-requests.lost': 'Nothing is lost.',
  'problem.too-many-requests.todo': 'Wait a moment, then try again.',
  'problem.org-unreadable.what': 'We could not read your org',
  'problem.org-unreadable.lost': 'Nothing is lost, and nothing changed.',
  'problem.org-unreadable.todo':
    'Salesforce did not answer, or did not let you see this. Try again. If it happens again, sign in to the org again.',
  'problem.internal.what': 'Something went wrong on our side',
  'problem.internal.lost': 'Everything that was saved before is kept.',
  'problem.internal.todo': 'Try again. If it happens again, send us the number below.',
  'problem.unavailable.what': 'The service cannot answer right now',
  'problem.unavailable.lost': 'Nothing is lost. Your progress is kept.',
  'problem.unavailable.todo': 'Try again in a minute.',
} as const satisfies Record<ProblemKey, string>;
