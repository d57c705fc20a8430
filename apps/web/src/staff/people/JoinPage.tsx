import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { staffLinkQuery } from '../../api/people.ts';
import { troubleOf } from '../../api/trouble.ts';
import { Loading } from '../../ui/Loading.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { ProblemNotice } from '../../ui/ProblemNotice.tsx';
import { visibleText } from '../../ui/visibleText.ts';
import { JoinForm } from './JoinForm.tsx';
import { SignInByLink } from './SignInByLink.tsx';
import { usePeopleWords } from './usePeopleWords.ts';

/** Renders the page of a link for staff: the owner link, an invite, a new password, or a sign-in. Opening it uses nothing up. */
export const JoinPage = () => {
  const { token = '' } = useParams();
  const { line } = usePeopleWords();
  const { data: link, error, refetch } = useQuery(staffLinkQuery(token));
  // Where an identity provider signs people in, links for staff do not exist.
  const isGone = error !== null && ['link-not-found', 'not-found'].includes(troubleOf(error));
  if (error && !isGone)
    return (
      <main className="sheet-page">
        <ProblemNotice error={error} retry={() => void refetch()} />
      </main>
    );
  if (error)
    return (
      <main className="sheet-page">
        <PageHeading title={line('join.gone')}>{line('join.gone')}</PageHeading>
        <p className="lead">{line('join.gone-what')}</p>
      </main>
    );
  if (!link) return <Loading />;
  const role = line(`role.${link.role}`);
  const values = { role, name: visibleText(link.name), email: visibleText(link.email) };
  return (
    <main className="sheet-page">
      <PageHeading title={line(`join.${link.kind}`, values)}>{line(`join.${link.kind}`, values)}</PageHeading>
      <p className="lead">{line(`join.${link.kind}-what`, values)}</p>
      {link.kind === 'sign-in' ? <SignInByLink token={token} /> : <JoinForm token={token} link={link} />}
    </main>
  );
};
