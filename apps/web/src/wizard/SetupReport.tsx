import { plainText } from '@orgready/shared/document/plain-text';
import type { SetupDocument } from '@orgready/shared/document/setup-document';
import type { StepDocument, StepLine } from '@orgready/shared/document/step';
import { Link } from 'react-router';
import { useLaterWords } from '../locales/useLaterWords.ts';
import { Moment } from '../ui/Moment.tsx';
import { StatusMark } from '../ui/StatusMark.tsx';
import { visibleText } from '../ui/visibleText.ts';
import { checkMark, stepMark } from './marks.ts';
import { SignInEnding } from './SignInEnding.tsx';
import { SignOut } from './SignOut.tsx';
import { checkWord } from './useCheckWord.ts';
import { VerifyAll } from './VerifyAll.tsx';

/** One sentence of the report; `at` is the time of the confirmation if a person made it. */
interface ReportLine {
  readonly sentence: string;
  readonly at?: number;
}

interface Props {
  setup: SetupDocument;
  here: StepDocument;
  /** When it was done, or finished with exceptions. */
  endedAt: number;
  verifyAll: () => void;
}

/** Returns whether any check except the sign-in has read the org and passed. */
const isVerified = ({ steps, signInStep }: SetupDocument): boolean =>
  steps.some(({ id, checks }) => id !== signInStep && checks.some(({ outcome }) => outcome === 'passed'));

/** The first words of the report, by its mark. */
const words = {
  passed: 'summary.done',
  attested: 'summary.confirmed',
  skipped: 'summary.finished',
} as const;

type Line = ReturnType<typeof useLaterWords>['line'];

/** Returns what the report tells of a step: who went on without it and why, and each finding. */
const linesOf = (step: StepLine, { party }: SetupDocument, line: Line): readonly ReportLine[] => {
  const lines = step.checks.flatMap((check) => {
    const mark = checkMark(check);
    const message = plainText(check.message);
    if (check.attestation) {
      const { name, at } = check.attestation;
      return [{ sentence: line('attested.check', { check: check.title, name }), at }];
    }
    if (message === '' || mark === 'inapplicable') return [];
    const state = checkWord(check, line);
    return [{ sentence: mark === 'passed' ? message : line('summary.finding', { state, message }) }];
  });
  if (step.exception) {
    const { kind, name, reason, at } = step.exception;
    return [{ sentence: line(`report.${kind}`, { name, reason, party: party.name }), at }, ...lines];
  }
  return lines.length > 0 ? lines : [{ sentence: line(`mark.${stepMark(step)}`) }];
};

/** Renders the result of each check by step, with who confirmed what and when. Suitable for printing. */
export const SetupReport = ({ setup, here, endedAt, verifyAll }: Props) => {
  const { line } = useLaterWords();
  const org = setup.org ?? setup.connection?.org;
  const excepted = setup.steps.filter(({ exception }) => exception);
  const mark = setup.finishedAt ? 'skipped' : isVerified(setup) ? 'passed' : 'attested';
  return (
    <div className="stack">
      <p className="done-line">
        <StatusMark mark={mark} />
        <b className={mark}>{line(words[mark], { count: excepted.length })}</b>
        <Moment at={endedAt} to="minute" />
      </p>
      {mark === 'attested' && (
        <div className="notice caution" role="note">
          <StatusMark mark="attested" />
          <p>{line('summary.not-verified')}</p>
        </div>
      )}
      <p className="row no-print">
        <button type="button" className="button" onClick={() => print()}>
          {line('summary.print')}
        </button>
      </p>
      {org && (
        <p className="soft">
          {line('summary.org', { org: visibleText(org.name) || line('org.this'), id: org.id })}
        </p>
      )}
      <ul className="report">
        {setup.steps
          .filter(({ id }) => id !== here.id)
          .map((step) => (
            <li key={step.id}>
              <StatusMark mark={stepMark(step)} label={line(`mark.${stepMark(step)}`)} />
              <span>
                <Link to={`/setups/${setup.id}/steps/${step.id}`}>{visibleText(step.title)}</Link>
                {linesOf(step, setup, line).map(({ sentence, at }) => (
                  <span className="quiet block" key={sentence}>
                    {visibleText(sentence)}
                    {at !== undefined && (
                      <>
                        {', '}
                        <Moment at={at} to="minute" />
                      </>
                    )}
                  </span>
                ))}
              </span>
            </li>
          ))}
      </ul>
      <VerifyAll setup={setup} verifyAll={verifyAll} />
      {setup.connection?.state === 'connected' ? (
        <SignOut setup={setup} hint={line('summary.access')} />
      ) : (
        <SignInEnding setup={setup} />
      )}
    </div>
  );
};
