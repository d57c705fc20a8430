import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { callsQuery, useReadings } from '../api/setup.ts';
import { useLaterWords } from '../locales/useLaterWords.ts';
import { CopyButton } from '../ui/CopyButton.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Moment } from '../ui/Moment.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import { ProblemNotice } from '../ui/ProblemNotice.tsx';
import { CallView } from '../wizard/CallView.tsx';
import { callGroups } from '../wizard/callGroups.ts';
import { DeleteReadings } from '../wizard/delete/DeleteReadings.tsx';
import { downloadText } from '../wizard/downloadText.ts';
import { ReceiptDownloads } from '../wizard/receipt/ReceiptDownloads.tsx';
import { ReleaseFindings } from '../wizard/release/ReleaseFindings.tsx';
import { signInStep } from '../wizard/steps.ts';
import { useSetupDocument } from '../wizard/useSetupDocument.ts';
import '../wizard/calls.css';

/** Renders every call made to the org: the request, its time and its result. */
export const CallsPage = () => {
  const setup = useSetupDocument();
  const { line } = useLaterWords();
  const full = setup.access === 'full';
  const { refetch, ...listed } = useQuery({ ...callsQuery(setup.id), enabled: full });
  // What was fetched before the sign-in ended is not shown after it.
  const { data, error } = full ? listed : {};
  const signIn = signInStep(setup);
  const readings = useReadings(setup.id);
  const text = () => JSON.stringify(data?.calls ?? [], null, 2);
  return (
    <article className="stack">
      <div className="step-head">
        <p className="quiet">
          <Link to={`/setups/${setup.id}`}>{line('calls.back')}</Link>
        </p>
        <PageHeading title={line('calls.page-title', { party: setup.party.name })}>
          {line('calls.title')}
        </PageHeading>
        <p className="lead">{line('calls.why')}</p>
      </div>
      {error && <ProblemNotice error={error} retry={() => void refetch()} />}
      {!full && signIn && (
        <p className="row">
          <Link className="button primary" to={`/setups/${setup.id}/steps/${signIn.id}`}>
            {line('checks.sign-in')}
          </Link>
          <span className="quiet">{line('calls.sign-in')}</span>
        </p>
      )}
      {data && (
        <>
          <div className="row">
            <span className="calls-count">{line('calls.count', { count: data.total })}</span>
            <CopyButton text={text} label={line('calls.copy')} />
            <ReceiptDownloads setup={setup} />
          </div>
          {setup.lastVerifiedAt !== null && (
            <div className="row">
              <button
                type="button"
                className="button"
                onClick={() =>
                  readings.mutate(undefined, {
                    onSuccess: (file) => downloadText(`details-${setup.id}.json`, JSON.stringify(file)),
                  })
                }
              >
                <Icon name="download" />
                {line('readings.download')}
              </button>
              <span className="quiet">{line('readings.hint')}</span>
            </div>
          )}
          {readings.error && <ProblemNotice error={readings.error} />}
        </>
      )}
      <ReleaseFindings setup={setup} level="h2" />
      <DeleteReadings setupId={setup.id} offered={full} />
      {data && (
        <>
          {data.calls.length === 0 && <p className="soft">{line('calls.none')}</p>}
          {callGroups(data.calls).map((group) => (
            <section key={group[0]?.id} className="stack tight">
              <h2 className="row">
                <Moment at={group.at(-1)?.at ?? 0} to="second" />
                <span className="quiet">{line('calls.in-group', { count: group.length })}</span>
              </h2>
              <ol className="calls">
                {group.map((call) => (
                  <CallView key={call.id} call={call} />
                ))}
              </ol>
            </section>
          ))}
        </>
      )}
    </article>
  );
};
