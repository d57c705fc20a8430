import { Navigate, useNavigate } from 'react-router';
import { useConfirmOrg, useDisconnect } from '../api/setup.ts';
import { useLaterWords } from '../locales/useLaterWords.ts';
import { PageHeading } from '../ui/PageHeading.tsx';
import { ProblemNotice } from '../ui/ProblemNotice.tsx';
import { RichText } from '../ui/RichText.tsx';
import { StatusMark } from '../ui/StatusMark.tsx';
import { OrgFacts } from '../wizard/OrgFacts.tsx';
import { ReadingOrg } from '../wizard/ReadingOrg.tsx';
import { RefreshedSandbox } from '../wizard/RefreshedSandbox.tsx';
import { signInStep } from '../wizard/steps.ts';
import { useSetupDocument } from '../wizard/useSetupDocument.ts';
import '../wizard/sign-in.css';
import { WaitingButton } from '../ui/WaitingButton.tsx';

/** Renders the question "Is this the org?", asked once, before anything but the org's name is read. */
export const OrgPage = () => {
  const setup = useSetupDocument();
  const { line } = useLaterWords();
  const navigate = useNavigate();
  const confirm = useConfirmOrg(setup.id);
  const disconnect = useDisconnect(setup.id);
  const { connection } = setup;
  const signIn = `/setups/${setup.id}/steps/${signInStep(setup)?.id ?? setup.nextStep}`;
  if (!connection || connection.state === 'expired') return <Navigate replace to={signIn} />;
  if (connection.state === 'connected') return <ReadingOrg setup={setup} />;
  const { refreshedFrom } = connection;
  const waiting = confirm.isPending || disconnect.isPending;
  return (
    <article className="stack">
      <div className="step-head">
        <PageHeading title={line('confirm.page-title', { party: setup.party.name })}>
          {line(refreshedFrom === undefined ? 'confirm.title' : 'refreshed.title')}
        </PageHeading>
        <p className="lead">
          {refreshedFrom === undefined
            ? line('confirm.why', { customer: setup.customer })
            : line('refreshed.why', { party: setup.party.name })}
        </p>
      </div>
      {refreshedFrom !== undefined && (
        <RefreshedSandbox from={refreshedFrom} to={connection.org.id} party={setup.party.name} />
      )}
      <OrgFacts connection={connection} />
      {connection.orgWarning.length > 0 && (
        <div className="notice caution">
          <StatusMark mark="warning" />
          <p className="notice-body">
            <RichText text={connection.orgWarning} /> {line('confirm.doubt')}
          </p>
        </div>
      )}
      {confirm.error && <ProblemNotice error={confirm.error} />}
      {disconnect.error && <ProblemNotice error={disconnect.error} />}
      <p className="row">
        <WaitingButton
          className="button primary"
          waiting={waiting}
          onClick={() => confirm.mutate(connection.org.id)}
        >
          {line(refreshedFrom === undefined ? 'confirm.yes' : 'refreshed.yes')}
        </WaitingButton>
        <WaitingButton
          className="button"
          waiting={waiting}
          onClick={() => disconnect.mutate(undefined, { onSuccess: () => navigate(signIn) })}
        >
          {line(refreshedFrom === undefined ? 'confirm.no' : 'refreshed.no')}
        </WaitingButton>
      </p>
      <p className="quiet">{line('confirm.then')}</p>
    </article>
  );
};
