import { type RefObject, useId } from 'react';
import { useLaterWords } from '../locales/useLaterWords.ts';
import { SignInAddress } from './SignInAddress.tsx';

/** Salesforce's own login pages. Some orgs refuse them and let people sign in at their My Domain only. */
export const loginHosts = {
  production: 'login.salesforce.com',
  sandbox: 'test.salesforce.com',
} as const;
export type LoginChoice = keyof typeof loginHosts | 'domain';

const choices: readonly LoginChoice[] = ['production', 'sandbox', 'domain'];

/** Renders the choice of the page to sign in at: Salesforce's own, or the org's with its address. */
export const SignInHost = ({
  choice,
  choose,
  isMissing,
  isAddressMissing,
  firstChoice,
  address,
  known,
  error,
}: {
  choice: LoginChoice | null;
  choose: (choice: LoginChoice) => void;
  /** The form was submitted without a choice. */
  isMissing: boolean;
  /** The form was submitted without the address of the chosen domain. */
  isAddressMissing: boolean;
  firstChoice: RefObject<HTMLInputElement | null>;
  address: RefObject<HTMLInputElement | null>;
  /** The host that was used last; null if there is none. */
  known: string | null;
  /** The address was refused. */
  error: Error | null;
}) => {
  const { line } = useLaterWords();
  const id = useId();
  return (
    <fieldset className="question stack tight" aria-describedby={isMissing ? `${id}-missing` : undefined}>
      <legend>{line('sign-in.where')}</legend>
      {choices.map((one) => (
        <label key={one} className="choice">
          <input
            ref={one === 'production' ? firstChoice : undefined}
            type="radio"
            name="where"
            value={one}
            checked={choice === one}
            onChange={() => choose(one)}
          />
          <span>
            {line(`sign-in.where.${one}`)}
            {one !== 'domain' && <span className="quiet"> {loginHosts[one]}</span>}
          </span>
        </label>
      ))}
      {isMissing && (
        <p id={`${id}-missing`} className="field-error" role="alert">
          {line('sign-in.unchosen')}
        </p>
      )}
      {choice === 'domain' && (
        <SignInAddress field={address} known={known} isMissing={isAddressMissing} error={error} />
      )}
    </fieldset>
  );
};
