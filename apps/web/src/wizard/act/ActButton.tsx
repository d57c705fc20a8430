import type { SetupDocument } from '@orgready/shared/document/setup-document';
import { Link } from 'react-router';
import { usePreparedStep } from '../../api/setup.ts';
import { useWords } from '../../locales/Words.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { visibleText } from '../../ui/visibleText.ts';
import { SignInAgain } from '../SignInAgain.tsx';
import { signInStep } from '../steps.ts';
import { ForwardButton } from './ForwardButton.tsx';
import { focusQuestion } from './focusQuestion.ts';
import { attestForm, type NextAct, signInForm } from './nextAct.ts';

/** The acts that are neither the page to open nor the button that checks. */
export type OtherAct = Exclude<NextAct, { kind: 'open' | 'check' | 'check-all' }>;

/** Renders a link to a step of the setup. */
const StepLink = ({
  setup,
  id,
  search,
  className,
  children,
}: {
  setup: SetupDocument;
  id: string | undefined;
  search: string;
  className: string;
  children: string;
}) => {
  const prepared = usePreparedStep(setup.id);
  return (
    <Link
      className={className}
      to={`/setups/${setup.id}/steps/${id ?? ''}${search}`}
      {...(id === undefined ? {} : prepared(id))}
    >
      {children}
      <Icon name="next" />
    </Link>
  );
};

/** Renders an act that is neither to open a page nor to check: the one filled button of a step's page, or one beside it. */
export const ActButton = ({
  setup,
  act,
  isSecond = false,
}: {
  setup: SetupDocument;
  act: OtherAct;
  /** True beside the next act. */
  isSecond?: boolean;
}) => {
  const className = isSecond ? 'button' : 'button primary';
  const { line } = useWords();
  const nameOf = (id: string) => setup.steps.find((step) => step.id === id)?.name ?? '';
  const to = (id: string | undefined, label: string, search = '') => (
    <StepLink setup={setup} id={id} search={search} className={className}>
      {label}
    </StepLink>
  );
  const button = (label: string, act: () => void) => (
    <button type="button" className={className} onClick={act}>
      {label}
    </button>
  );
  const submit = (form: string, label: string) => (
    <button type="submit" form={form} className={className}>
      {label}
    </button>
  );
  const signIn = signInStep(setup)?.id;
  switch (act.kind) {
    case 'sign-in':
      return to(signIn, act.label ?? line('checks.sign-in'));
    case 'sign-in-again':
      return <SignInAgain setup={setup} className={className} />;
    case 'sign-in-as-other':
      return to(signIn, line('act.sign-in-as-other'), '?fresh');
    case 'submit-sign-in':
      return submit(signInForm, line('sign-in.start'));
    case 'confirm-org':
      return (
        <Link className={className} to={`/setups/${setup.id}/org`}>
          {line('banner.to-confirm')}
        </Link>
      );
    case 'attest':
      return submit(attestForm, line('attest.confirm'));
    case 'choose':
      return button(visibleText(act.label), () => focusQuestion(act.question));
    case 'choose-field':
      return button(line('act.choose-field', { name: visibleText(act.name) }), () =>
        focusQuestion(act.question),
      );
    case 'answer-first':
      return to(act.step, line('checks.answer', { step: nameOf(act.step) }));
    case 'step':
      return to(act.step, visibleText(act.label));
    case 'forward':
      return <ForwardButton {...act} className={className} />;
    case 'continue':
      return to(act.step, line('act.continue', { step: nameOf(act.step) }));
    case 'return':
      return (
        <a className={className} href={act.href} rel="noreferrer">
          {line('summary.return', { party: visibleText(setup.party.name) })}
          <Icon name="next" />
        </a>
      );
    case 'print':
      return button(line('summary.print'), () => print());
  }
};
