import { installSentences } from '../../install-sentences.ts';
import { type Cause, defineCause, forwarded, type Matcher } from '../cause.ts';

/** Returns a matcher of a sentence and the name after it; `before` it, another name can be. */
const naming = (sentence: keyof typeof installSentences, before = ''): Matcher => ({
  text: new RegExp(`${before}${installSentences[sentence].source}: ?\\S`),
});
const numbered = String.raw`(?:\d{1,2}\. ?)?`;

/** Mails and pages about the installation of a package (C 8). */
export const installMailCauses: readonly Cause[] = [
  defineCause('install-feature', {
    source: 'C 8',
    matches: [naming('feature')],
    names: new RegExp(`${numbered}(Missing Organization Feature: ?[^\\n.]{1,120})`, 'i'),
    who: 'salesforce-admin',
    actions: ['explain.install-feature.action'],
    topics: ['install'],
  }),
  defineCause('install-edition', {
    source: 'C 8',
    matches: [naming('edition')],
    names: /\bassociated permissions: ?([^\n.]{1,120})/i,
    who: 'unclear',
    actions: ['explain.install-edition.action'],
    topics: ['install', 'api-access'],
  }),
  defineCause('install-dependency', {
    source: 'C 8',
    matches: [naming('dependency', String.raw`\bpermission .{1,80} `)],
    names: /\b(Permission .{1,80}? depends on permission\(s\): ?[^\n.]{1,100})/i,
    who: 'party',
    actions: ['explain.action.forward'],
    topics: ['install'],
  }),
  defineCause('install-failed', {
    source: 'C 8',
    matches: [
      { text: /\brequest to install package .{1,120} was unsuccessful\b/ },
      { text: /\byour requested install failed\b/ },
      { text: /\bthe package installation failed\b.*\bprovide the following information to the publisher\b/ },
    ],
    names: /\bProblems?: ?(.{1,200})/i,
    who: 'unclear',
    actions: ['explain.install-failed.action', 'explain.action.forward'],
    topics: ['install'],
  }),
  defineCause('install-done', {
    source: 'C 8',
    matches: [{ text: /\brequest to install package .{1,120} was successful\b/ }],
    who: 'you',
    actions: ['explain.install-done.action'],
    topics: ['install'],
  }),
  defineCause('install-forbidden', {
    source: 'A 4.1',
    matches: [
      { text: /\b(?:you do not|you don't) have (?:the )?permissions? to install (?:this )?packages?\b/ },
    ],
    who: 'salesforce-admin',
    actions: ['explain.install-forbidden.action'],
    topics: ['install'],
  }),
  // Salesforce's documentation and its CLI spell these values differently (A 4.3).
  defineCause('install-other-version', {
    source: 'A 4.3',
    matches: [
      {
        text: /\b(?:beta_?install_?into_?production_?org|cannot_?install_?earlier_?version|deprecated_?install_?package)\b/,
      },
    ],
    who: 'party',
    actions: forwarded,
    topics: ['install'],
  }),
  defineCause('install-after-beta', {
    source: 'A 4.3',
    matches: [{ text: /\bcannot_?upgrade_?(?:beta|unmanaged)\b/ }],
    who: 'salesforce-admin',
    actions: ['explain.install-after-beta.action'],
    topics: ['install'],
  }),
  defineCause('install-away', {
    source: 'A 4.3',
    matches: [
      { codes: ['PACKAGE_UNAVAILABLE', 'PACKAGE_UNAVAILABLE_CRC', 'PACKAGE_UNAVAILABLE_ZIP'] },
      { codes: ['UNINSTALL_IN_PROGRESS'], needs: 'form' },
    ],
    who: 'unclear',
    actions: ['explain.action.later', 'explain.action.forward'],
    topics: ['install'],
  }),
  defineCause('install-key', {
    source: 'A 4.3',
    matches: [{ codes: ['INSTALL_KEY_INVALID', 'INSTALL_KEY_REQUIRED'] }],
    who: 'party',
    actions: ['explain.action.forward'],
    topics: ['install'],
  }),
];
