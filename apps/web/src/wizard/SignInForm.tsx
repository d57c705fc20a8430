import type { SetupDocument } from '@orgready/shared/document/setup-document';
import { useId, useRef, useState } from 'react';
import { useSearchParams } from 'react-router';
import { useSignIn } from '../api/setup.ts';
import { troubleOf } from '../api/trouble.ts';
import { useLaterWords } from '../locales/useLaterWords.ts';
import { ProblemNotice } from '../ui/ProblemNotice.tsx';
import { signInForm } from './act/nextAct.ts';
import { type LoginChoice, loginHosts, SignInHost } from './SignInHost.tsx';

const isBadAddress = (error: Error): boolean => troubleOf(error).startsWith('org-address-');

/** Renders the form for the sign-in, which the button of the next act submits. */
export const SignInForm = ({ setup }: { setup: SetupDocument }) => {
  const { line } = useLaterWords();
  const signIn = useSignIn(setup.id);
  const id = useId();
  const [search] = useSearchParams();
  const known = setup.connection?.org.host ?? setup.org?.host ?? setup.signInHost;
  const [choice, setChoice] = useState<LoginChoice | null>(known === null ? null : 'domain');
  const [unchosen, setUnchosen] = useState(false);
  const [addressless, setAddressless] = useState(false);
  const address = useRef<HTMLInputElement>(null);
  const firstChoice = useRef<HTMLInputElement>(null);
  const away = signIn.isPending || signIn.isSuccess;
  const badAddress = signIn.error !== null && isBadAddress(signIn.error);
  // Salesforce would sign in the same user again without a question.
  const startsFresh = search.get('sign-in') === 'wrong-org' || search.has('fresh');
  return (
    <form
      id={signInForm}
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (away) return;
        setUnchosen(choice === null);
        if (choice === null) return firstChoice.current?.focus();
        const form = new FormData(event.currentTarget);
        const typed = String(form.get('address') ?? '').trim();
        setAddressless(choice === 'domain' && typed === '');
        if (choice === 'domain' && typed === '') return address.current?.focus();
        signIn.mutate(
          {
            orgAddress: choice === 'domain' ? typed : loginHosts[choice],
            fresh: form.get('fresh') === 'on',
          },
          { onError: (error) => isBadAddress(error) && address.current?.focus() },
        );
      }}
    >
      <SignInHost
        choice={choice}
        choose={(next) => {
          setUnchosen(false);
          setAddressless(false);
          setChoice(next);
        }}
        isMissing={unchosen}
        isAddressMissing={addressless}
        firstChoice={firstChoice}
        address={address}
        known={known}
        error={badAddress ? signIn.error : null}
      />
      <div className="stack tight">
        <label className="choice">
          <input type="checkbox" name="fresh" defaultChecked={startsFresh} aria-describedby={`${id}-fresh`} />
          <span>{line('sign-in.fresh')}</span>
        </label>
        <p id={`${id}-fresh`} className="quiet sign-in-hint">
          {line('sign-in.fresh-hint')} {line('sign-in.private')}
        </p>
      </div>
      {signIn.error && !badAddress && <ProblemNotice error={signIn.error} />}
    </form>
  );
};
