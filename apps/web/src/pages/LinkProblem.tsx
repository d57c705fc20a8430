import { problemOf, troubleOf } from '../api/trouble.ts';
import { useWords } from '../locales/Words.tsx';
import { mailtoOf } from '../ui/mailto.ts';
import { PageHeading } from '../ui/PageHeading.tsx';
import { PartyMark } from '../ui/PartyMark.tsx';
import { useAccent } from '../ui/useAccent.ts';

/** Renders why a link does not open, that nothing is lost, and a button that asks the party for a new one. */
export const LinkProblem = ({ error }: { error: unknown }) => {
  const { line } = useWords();
  const trouble = troubleOf(error);
  const contact = problemOf(error)?.contact;
  useAccent(contact?.accent);
  const title = line(`problem.${trouble}.what`);
  return (
    <main className="sheet-page">
      {contact && <PartyMark party={{ name: contact.party }} />}
      <PageHeading title={title}>{title}</PageHeading>
      <p className="lead">{line(`problem.${trouble}.lost`)}</p>
      <p>{line(`problem.${trouble}.todo`)}</p>
      {contact && (
        <>
          <p>
            <a
              className="button primary"
              href={mailtoOf({
                to: contact.email,
                subject: line('new-link.subject'),
                text: line('new-link.message'),
              })}
            >
              {line('new-link.ask')}
            </a>
          </p>
          <p className="quiet">
            {line('problem.contact', { party: contact.party })} {contact.email}
          </p>
        </>
      )}
    </main>
  );
};
