import type { SetupDocument } from '@orgready/shared/document/setup-document';
import { useId, useRef } from 'react';
import { useSignIn } from '../api/setup.ts';
import { troubleOf } from '../api/trouble.ts';
import { useWords } from '../locales/Words.tsx';
import { Icon } from '../ui/Icon.tsx';
import { ProblemNotice } from '../ui/ProblemNotice.tsx';
import { WaitingButton } from '../ui/WaitingButton.tsx';

const isBadAddress = (error: Error): boolean => troubleOf(error) === 'org-address-invalid';

/**
 * Renders the sign-in form. The org's address comes first because the general login page refuses the apps of some
 * orgs.
 */
export const SignInForm = ({ setup }: { setup: SetupDocument }) => {
  const { line } = useWords();
  const signIn = useSignIn(setup.id);
  const id = useId();
  const address = useRef<HTMLInputElement>(null);
  const away = signIn.isPending || signIn.isSuccess;
  const badAddress = signIn.error !== null && isBadAddress(signIn.error);
  const known = setup.connection?.org.host ?? setup.org?.host ?? '';
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (away) return;
        const form = new FormData(event.currentTarget);
        signIn.mutate(
          { orgAddress: String(form.get('address')), fresh: form.get('fresh') === 'on' },
          { onError: (error) => isBadAddress(error) && address.current?.focus() },
        );
      }}
    >
      <div className="field">
        <label htmlFor={`${id}-address`}>{line('sign-in.address')}</label>
        <input
          ref={address}
          id={`${id}-address`}
          name="address"
          required
          maxLength={2000}
          inputMode="url"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          defaultValue={known}
          placeholder={line('sign-in.example')}
          aria-invalid={badAddress}
          aria-describedby={badAddress ? `${id}-problem ${id}-hint` : `${id}-hint`}
        />
        {/* The field shows its own error. */}
        {badAddress && (
          <div id={`${id}-problem`}>
            <ProblemNotice error={signIn.error} />
          </div>
        )}
        <p id={`${id}-hint`} className="quiet">
          {line('sign-in.address-hint')}
        </p>
      </div>
      <label className="choice">
        <input type="checkbox" name="fresh" />
        <span>
          {line('sign-in.fresh')}
          <span className="quiet block">{line('sign-in.fresh-hint')}</span>
        </span>
      </label>
      {signIn.error && !badAddress && <ProblemNotice error={signIn.error} />}
      <p>
        <WaitingButton type="submit" className="button primary" waiting={away}>
          {line('sign-in.start')}
          <Icon name="next" />
        </WaitingButton>
      </p>
      <p className="quiet">{line('sign-in.private')}</p>
    </form>
  );
};
