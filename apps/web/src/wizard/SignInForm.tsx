import type { SetupDocument } from '@orgready/shared/document/setup-document';
import { useId } from 'react';
import { useSignIn } from '../api/setup.ts';
import { troubleOf } from '../api/trouble.ts';
import { useWords } from '../locales/Words.tsx';
import { Icon } from '../ui/Icon.tsx';
import { ProblemNotice } from '../ui/ProblemNotice.tsx';

/** The org's address comes first: the general login page refuses the apps of some orgs. */
export const SignInForm = ({ setup }: { setup: SetupDocument }) => {
  const { line } = useWords();
  const signIn = useSignIn(setup.id);
  const id = useId();
  const badAddress = signIn.error !== null && troubleOf(signIn.error) === 'org-address-invalid';
  const known = setup.connection?.org.host ?? setup.org?.host ?? '';
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        const form = new FormData(event.currentTarget);
        signIn.mutate({ orgAddress: String(form.get('address')), fresh: form.get('fresh') === 'on' });
      }}
    >
      <div className="field">
        <label htmlFor={`${id}-address`}>{line('sign-in.address')}</label>
        <input
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
          aria-describedby={`${id}-hint`}
        />
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
      {signIn.error && <ProblemNotice error={signIn.error} />}
      <p>
        <button type="submit" className="button primary" disabled={signIn.isPending || signIn.isSuccess}>
          {line('sign-in.start')}
          <Icon name="next" />
        </button>
      </p>
      <p className="quiet">{line('sign-in.private')}</p>
    </form>
  );
};
