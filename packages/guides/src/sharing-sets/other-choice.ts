import { ask, choose, goTo } from '../model/acts.ts';
import type { Act } from '../model/check.ts';
import type { SetupContext } from '../model/setup-context.ts';
import { question } from './answers.ts';
import type { Key } from './locales/en.ts';
import type { SharingSetsParams } from './params.ts';

type Setup = SetupContext<SharingSetsParams>;

/** Returns the act of choosing other profiles: only the party can change those that the blueprint names. */
export const otherProfiles = (setup: Setup): Act<Key> =>
  setup.params.profiles === undefined
    ? goTo('digital-experiences', 'act.other-profiles')
    : ask('ask.profiles', setup, { profiles: setup.params.profiles });

/** Returns the act of choosing another object: only the party can change the one that the blueprint names. */
export const otherObject = (setup: Setup): Act<Key> =>
  setup.params.object === undefined
    ? goTo('org-wide-default', 'act.other-object')
    : ask('ask.object', setup, { object: setup.params.object });

/** Returns the act of choosing another lookup, or another object if this one has no lookup. */
export const otherLookup = (setup: Setup, hasLookups: boolean): Act<Key> =>
  setup.params.link === undefined && hasLookups
    ? choose(question.link, 'act.other-lookup')
    : otherObject(setup);
