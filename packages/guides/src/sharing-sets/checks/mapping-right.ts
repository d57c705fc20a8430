import { actualValue, cantTell, defineCheck, failed, passed, records, withAct } from '../define-check.ts';
import { chosenObject } from '../facts/chosen-object.ts';
import { chosenProfiles } from '../facts/chosen-profiles.ts';
import { links } from '../facts/links.ts';
import { sharingSets } from '../facts/sharing-sets.ts';
import { wantedMapping } from '../facts/wanted-mapping.ts';
import { heldBy, shownMapping } from '../mapping.ts';
import { otherLookup, otherProfiles } from '../other-choice.ts';
import { profilesNotFound } from '../unfound-profiles.ts';

/** The right set is any that maps the profile and object as wanted, whatever its name. */
export const mappingRight = defineCheck({
  id: 'mapping-right',
  title: 'mapping-right.title',
  why: 'mapping-right.why',
  severity: 'blocker',
  needs: {
    profiles: chosenProfiles,
    sets: sharingSets,
    wanted: wantedMapping,
    object: chosenObject,
    links,
  },
  statement: 'mapping-right.statement',
  evaluate: ({ profiles, sets, wanted, object, links: all }, setup) => {
    if (wanted === null)
      return withAct(
        // Field-level security may hide the lookup from the reader.
        cantTell('not-readable-by-api', {
          message: 'mapping-right.no-link',
          remedy: 'mapping-right.no-link.remedy',
          evidence: [actualValue({ key: 'object-offered.object' }, object)],
        }),
        otherLookup(setup, all.length > 0),
      );
    const held = profiles.found.map((profile) => ({
      profile: profile.name,
      ...heldBy(sets, profile, wanted),
    }));
    const evidence = records(
      { key: 'mapping-right.seen' },
      [
        { key: 'column.profile' },
        { key: 'column.set' },
        { key: 'mapping-right.now' },
        { key: 'mapping-right.wanted' },
      ],
      held.map((one) => [
        one.profile,
        one.state === 'none' ? ({ key: 'one-set.none' } as const) : one.set.name,
        one.state === 'none' ? ({ key: 'mapping-right.not-mapped' } as const) : shownMapping(one.mapping),
        shownMapping(wanted),
      ]),
    );
    const states = held.map(({ state }) => state);
    const absent = profilesNotFound(profiles, setup);
    if (states.length === 0 || profiles.missing.length > 0)
      return withAct(failed('blocker', absent.message, absent.remedy, evidence), otherProfiles(setup));
    if (states.includes('other') || states.includes('less'))
      return failed('blocker', 'mapping-right.otherwise', 'mapping-right.otherwise.remedy', evidence);
    if (states.includes('none'))
      return failed('blocker', 'mapping-right.missing', 'mapping-right.missing.remedy', evidence);
    if (states.includes('more'))
      return failed('warning', 'mapping-right.more', 'mapping-right.more.remedy', evidence);
    return passed('mapping-right.passed', evidence);
  },
});
