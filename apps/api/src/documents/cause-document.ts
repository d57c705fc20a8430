import type { SetupDocument } from '@orgready/shared/document/setup-document';
import { actDocument, actPlace } from './act-document.ts';
import type { View } from './view.ts';

/**
 * Returns why other checks of the setup wait, with who can act; null if nothing does. An ended sign-in comes first: the page
 * shows it by itself.
 */
export const causeDocument = (view: View): SetupDocument['cause'] => {
  const { full, connection, steps, stateOf, words } = view;
  if (!full || connection?.state !== 'connected') return null;
  for (const step of steps)
    for (const { check, verdict } of stateOf(step).states)
      if (check.isCause && verdict?.outcome === 'failed' && verdict.severity !== 'advice')
        return {
          step: step.id,
          text: words.text(verdict.message.key, verdict.message.params),
          act: verdict.act ? actDocument(verdict.act, words, actPlace(view, step)) : null,
        };
  return null;
};
