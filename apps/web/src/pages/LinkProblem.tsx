import { problemOf, troubleOf } from '../api/trouble.ts';
import { useWords } from '../locales/Words.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';

/** Renders why a link does not open, that nothing is lost, and who to contact. */
export const LinkProblem = ({ error }: { error: unknown }) => {
  const { line } = useWords();
  const trouble = troubleOf(error);
  const contact = problemOf(error)?.contact;
  const title = line(`problem.${trouble}.what`);
  return (
    <main className="sheet-page">
      <PageHeading title={title}>{title}</PageHeading>
      <p className="lead">{line(`problem.${trouble}.lost`)}</p>
      <p>{line(`problem.${trouble}.todo`)}</p>
      {contact && (
        <p>
          {line('problem.contact', { party: contact.party })}{' '}
          <a href={`mailto:${contact.email}`}>{contact.email}</a>
        </p>
      )}
    </main>
  );
};
