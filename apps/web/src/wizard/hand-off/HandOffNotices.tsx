import type { SetupDocument } from '@orgready/shared/document/setup-document';
import type { HandOff } from '@orgready/shared/document/step';
import { Ago } from '../../ui/Ago.tsx';
import { ProblemNotice } from '../../ui/ProblemNotice.tsx';
import { StatusMark } from '../../ui/StatusMark.tsx';
import { useNow } from '../../ui/useNow.ts';
import { visibleText } from '../../ui/visibleText.ts';
import { WaitingButton } from '../../ui/WaitingButton.tsx';
import { useTakeHandOffBack } from '../aside/asideApi.ts';
import { dayInWords, useHandOffWords } from './useHandOffWords.ts';

const HandOffNotice = ({ setup, handOff }: { setup: SetupDocument; handOff: HandOff }) => {
  const { line, locale } = useHandOffWords();
  const takeBack = useTakeHandOffBack(setup.id);
  const { id, colleague, by, dueOn, expiresAt, openedAt, verifiedAt } = handOff;
  const isExpired = expiresAt <= useNow() && verifiedAt === null;
  return (
    <div className="notice" role="note">
      <StatusMark mark={verifiedAt === null ? (isExpired ? 'warning' : 'info') : 'passed'} />
      <div className="notice-body">
        <p>
          <b>{line('handed.to', { by: visibleText(by), colleague: visibleText(colleague) })}</b>{' '}
          {line('handed.due', { day: dayInWords(dueOn, locale) })}
        </p>
        <p className="quiet">
          {openedAt === null ? (
            line('handed.not-opened')
          ) : (
            <>
              {line('handed.opened')} <Ago at={openedAt} />
            </>
          )}
          {verifiedAt !== null && (
            <>
              {' · '}
              {line('handed.verified')} <Ago at={verifiedAt} />
            </>
          )}
        </p>
        {verifiedAt === null && (
          <p className="quiet">{line(isExpired ? 'handed.expired' : 'handed.still')}</p>
        )}
        {setup.connection?.state === 'connected' && (
          <p className="no-print">
            <WaitingButton
              className="button"
              waiting={takeBack.isPending}
              onClick={() => takeBack.mutate(id)}
            >
              {line(verifiedAt === null ? 'handed.take-back' : 'handed.end')}
            </WaitingButton>
          </p>
        )}
        {takeBack.error && <ProblemNotice error={takeBack.error} />}
      </div>
    </div>
  );
};

/** Renders each colleague who was handed the step, how far that is, and a button that takes it back. */
export const HandOffNotices = ({ setup, handOffs }: { setup: SetupDocument; handOffs: readonly HandOff[] }) =>
  handOffs.map((handOff) => <HandOffNotice key={handOff.id} setup={setup} handOff={handOff} />);
