import { plainText } from '@orgready/shared/document/plain-text';
import type { SetupDocument } from '@orgready/shared/document/setup-document';
import type { StepDocument } from '@orgready/shared/document/step';
import { Link } from 'react-router';
import { useWords } from '../locales/Words.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Moment } from '../ui/Moment.tsx';
import { StatusMark } from '../ui/StatusMark.tsx';
import { visibleText } from '../ui/visibleText.ts';
import { stepMark } from './marks.ts';
import { VerifyAll } from './VerifyAll.tsx';

interface Props {
  setup: SetupDocument;
  here: StepDocument;
  doneAt: number;
  verifyAll: () => void;
}

/** What each step came to in one line, and what stands on a person's word and whose. Made to be printed. */
export const SetupReport = ({ setup, here, doneAt, verifyAll }: Props) => {
  const { line } = useWords();
  const org = setup.org ?? setup.connection?.org;
  const cameTo = (step: StepDocument): readonly string[] => {
    const attested = step.checks.flatMap(({ title, attestation }) =>
      attestation ? [line('attested.check', { check: title, name: attestation.name })] : [],
    );
    if (attested.length > 0) return attested;
    const message = step.checks.map((check) => plainText(check.message)).find((text) => text !== '');
    return [message ?? line(`mark.${stepMark(step)}`)];
  };
  return (
    <div className="stack">
      <p className="done-line">
        <StatusMark mark="passed" />
        <b>{line('summary.done')}</b>
        <Moment at={doneAt} to="second" />
      </p>
      <p className="row no-print">
        <a className="button primary" href={setup.vendor.returnUrl} rel="noreferrer">
          {line('summary.return', { vendor: setup.vendor.name })}
          <Icon name="next" />
        </a>
        <button type="button" className="button" onClick={() => print()}>
          {line('summary.print')}
        </button>
      </p>
      {org && <p className="soft">{line('summary.org', { org: visibleText(org.name), id: org.id })}</p>}
      <ul className="report">
        {setup.steps
          .filter((step) => step !== here)
          .map((step) => (
            <li key={step.id}>
              <StatusMark mark={stepMark(step)} label={line(`mark.${stepMark(step)}`)} />
              <span>
                <Link to={`/setups/${setup.id}/steps/${step.id}`}>{step.title}</Link>
                {cameTo(step).map((sentence) => (
                  <span className="quiet block" key={sentence}>
                    {visibleText(sentence)}
                  </span>
                ))}
              </span>
            </li>
          ))}
      </ul>
      <VerifyAll setup={setup} verifyAll={verifyAll} />
    </div>
  );
};
