import { withoutFeature } from '../after-feature.ts';
import { cantTell, defineCheck, failed, passed, records } from '../define-check.ts';
import { sharingOnLayouts } from '../external-sharing-layouts.ts';
import { seenLayouts } from '../facts/seen-layouts.ts';
import { whileOn } from '../facts/while-on.ts';
import { unreadLayouts } from '../unread-layouts.ts';

/** Whether every layout in use shows External Sharing; those that no name identifies are left to a person. */
export const externalSharing = defineCheck({
  id: 'external-sharing',
  title: 'external-sharing.title',
  why: 'external-sharing.why',
  severity: 'blocker',
  needs: { found: whileOn(seenLayouts) },
  statement: 'external-sharing.statement',
  evaluate: ({ found }) => {
    if (found.is !== 'on') return withoutFeature(found.is);
    const { layouts } = found.value;
    const judged = sharingOnLayouts(found.value);
    const evidence = records(
      { key: 'external-sharing.seen' },
      [
        { key: 'layouts.column.object' },
        { key: 'layouts.column.layout' },
        { key: 'layouts.column.profiles' },
        { key: 'external-sharing.column' },
      ],
      judged.map(({ layout, state }) => [
        layout.object.name,
        layout.name,
        layout.profiles.join(', '),
        { key: `on-layout.${state}` },
      ]),
      judged.length + layouts.further,
    );
    const missing = judged.filter(({ state }) => state === 'missing');
    if (missing.length > 0)
      return failed(
        'blocker',
        { key: 'external-sharing.missing', params: { count: missing.length } },
        'external-sharing.missing.remedy',
        evidence,
      );
    const unknown = judged.filter(({ state }) => state === 'unknown');
    const open = unreadLayouts(
      layouts,
      unknown.map(({ layout }) => ({
        layout,
        text: {
          key: 'external-sharing.part',
          params: { layout: layout.name, object: layout.object.name },
        },
      })),
      unknown.length,
      { object: 'external-sharing.part.object', further: 'external-sharing.part.further' },
    );
    return open === null
      ? passed({ key: 'external-sharing.passed', params: { count: judged.length } }, evidence)
      : cantTell('needs-a-person', { ...open, remedy: 'layouts.look', evidence: [evidence] });
  },
});
