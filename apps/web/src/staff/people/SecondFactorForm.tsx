import { Suspense } from 'react';
import { useConfirmSecondFactor, useStartSecondFactor } from '../../api/people.ts';
import { troubleOf } from '../../api/trouble.ts';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { preparing } from '../../ui/later.tsx';
import { ProblemNotice } from '../../ui/ProblemNotice.tsx';
import { WaitingButton } from '../../ui/WaitingButton.tsx';
import { QrCodeLater } from '../QrCodeLater.ts';
import { TextField } from '../TextField.tsx';
import { useFormFaults } from '../useFormFaults.ts';
import { useKeptFocus } from '../useKeptFocus.ts';
import { RecoveryCodes } from './RecoveryCodes.tsx';
import { usePeopleWords } from './usePeopleWords.ts';

/** Renders how a second factor is set up: the key for an app, its first code, and the recovery codes. */
export const SecondFactorForm = () => {
  const { line } = usePeopleWords();
  const start = useStartSecondFactor();
  const confirm = useConfirmSecondFactor();
  const { form, faults, tell, clear } = useFormFaults();
  const [wrong] = faults;
  useKeptFocus(confirm.data ? 'codes' : start.data ? 'key' : 'start', '.factor-now');
  if (confirm.data) return <RecoveryCodes codes={confirm.data.recoveryCodes} />;
  if (!start.data)
    return (
      <div className="stack tight">
        <p>
          <WaitingButton
            className="button primary"
            waiting={start.isPending}
            {...preparing(QrCodeLater)}
            onClick={() => start.mutate()}
          >
            {line('factor.start')}
          </WaitingButton>
        </p>
        {start.error && <ProblemNotice error={start.error} />}
      </div>
    );
  return (
    <form
      ref={form}
      className="stack narrow"
      onSubmit={(event) => {
        event.preventDefault();
        clear();
        confirm.mutate(String(new FormData(event.currentTarget).get('code')).trim(), {
          onError: (error) => {
            if (troubleOf(error) === 'invalid-request')
              tell([{ path: 'code', message: line('factor.wrong') }]);
          },
        });
      }}
    >
      <p className="factor-now" tabIndex={-1}>
        {line('factor.scan')}
      </p>
      <Suspense>
        <QrCodeLater text={start.data.uri} label={line('factor.code-name')} />
      </Suspense>
      <p>{line('factor.secret')}</p>
      <p className="address">{start.data.secret.replaceAll(/(.{4})(?!$)/g, '$1 ')}</p>
      <p className="row">
        <CopyButton text={start.data.secret} label={line('factor.copy')} />
        <a className="button" href={start.data.uri}>
          {line('factor.open')}
        </a>
      </p>
      <TextField
        name="code"
        label={line('factor.code')}
        inputMode="numeric"
        autoComplete="one-time-code"
        required
        minLength={6}
        maxLength={7}
        alerts
        {...(wrong ? { fault: wrong.message } : {})}
      />
      {confirm.error && !wrong && <ProblemNotice error={confirm.error} />}
      <p>
        <WaitingButton type="submit" className="button primary" waiting={confirm.isPending}>
          {line('factor.confirm')}
        </WaitingButton>
      </p>
    </form>
  );
};
