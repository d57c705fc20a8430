import type { Problem } from '@orgready/shared/contract/problems';
import { type ExpiredLink, useRequestLink } from '../api/link.ts';
import { problemOf, troubleOf } from '../api/trouble.ts';
import { isCommonTrouble } from '../locales/isCommonTrouble.ts';
import { useWords } from '../locales/Words.tsx';
import { mailtoOf } from '../ui/mailto.ts';
import { PageHeading } from '../ui/PageHeading.tsx';
import { PartyMark } from '../ui/PartyMark.tsx';
import { ProblemNotice } from '../ui/ProblemNotice.tsx';
import { StatusMark } from '../ui/StatusMark.tsx';
import { useAccent } from '../ui/useAccent.ts';
import { WaitingButton } from '../ui/WaitingButton.tsx';
import { useLandingWords } from './useLandingWords.ts';

/** Renders why a link does not open, that nothing is lost, and how to get a new one. */
export const LinkProblem = ({ error, link }: { error: unknown; link: ExpiredLink }) => {
  const { line } = useWords();
  const found = troubleOf(error);
  // An address that is no link of ours is refused before it is looked up.
  const trouble = isCommonTrouble(found) ? found : 'link-not-found';
  const contact = problemOf(error)?.contact;
  useAccent(contact?.brand);
  const title = line(`problem.${trouble}.what`);
  return (
    <main className="sheet-page">
      {contact && <PartyMark brand={contact.brand} />}
      <PageHeading title={title}>{title}</PageHeading>
      <p className="lead">{line(`problem.${trouble}.lost`)}</p>
      {contact ? <RequestLink contact={contact} link={link} /> : <p>{line(`problem.${trouble}.todo`)}</p>}
    </main>
  );
};

const RequestLink = ({ contact, link }: { contact: NonNullable<Problem['contact']>; link: ExpiredLink }) => {
  const { line } = useLandingWords();
  const request = useRequestLink(link);
  const { brand, email } = contact;
  const party = brand.sender;
  return (
    <>
      <div role="status">
        {request.data?.state === 'asked' && (
          <div className="notice">
            <StatusMark mark="passed" />
            <div className="notice-body">
              <p>
                <b>{line('new-link.asked', { party })}</b>
              </p>
              <p>{line('new-link.asked-what', { party })}</p>
              <p>{line('new-link.again', { email })}</p>
            </div>
          </div>
        )}
      </div>
      {request.error && <ProblemNotice error={request.error} />}
      <p className="row">
        {request.data?.state !== 'asked' && (
          <WaitingButton
            className="button primary"
            waiting={request.isPending}
            onClick={() => request.mutate()}
          >
            {line('new-link.ask')}
          </WaitingButton>
        )}
        <a
          className="button"
          href={mailtoOf({ to: email, subject: line('new-link.subject'), text: line('new-link.message') })}
        >
          {line('new-link.write')}
        </a>
      </p>
    </>
  );
};
