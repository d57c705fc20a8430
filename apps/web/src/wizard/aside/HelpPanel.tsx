import type { SetupDocument } from '@orgready/shared/document/setup-document';
import type { StepDocument } from '@orgready/shared/document/step';
import { useId } from 'react';
import { useWords } from '../../locales/Words.tsx';
import { mailtoOf } from '../../ui/mailto.ts';
import { visibleText } from '../../ui/visibleText.ts';
import { downloadText } from '../downloadText.ts';
import { detailsFile, stepDetails } from './stepDetails.ts';
import { useAsideWords } from './useAsideWords.ts';

/** Renders how to ask the party for help: a short message, and the details of the step to attach to it. */
export const HelpPanel = ({ setup, step }: { setup: SetupDocument; step: StepDocument }) => {
  const own = useAsideWords();
  const words = useWords();
  const { line } = own;
  const id = useId();
  const { party, customer, blueprint } = setup;
  const file = detailsFile(step);
  const named = { step: step.name, customer, blueprint: blueprint.name, file };
  const message = { to: party.supportEmail, subject: line('help.subject', named) };
  // Names that are too long for the address of a message are left to the details.
  const address =
    mailtoOf({ ...message, text: line('help.message', named) }) ??
    mailtoOf({ to: party.supportEmail, subject: '', text: '' });
  return (
    <section className="stack tight" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{line('help.title', { party: visibleText(party.name) })}</h3>
      <p className="soft">{line('help.what')}</p>
      <p className="row">
        <button
          type="button"
          className="button"
          onClick={() => downloadText(file, stepDetails(setup, step, own, words), 'text/plain')}
        >
          {line('help.download')}
        </button>
        <a className="button" href={address}>
          {line('help.mail', { email: visibleText(party.supportEmail) })}
        </a>
      </p>
    </section>
  );
};
