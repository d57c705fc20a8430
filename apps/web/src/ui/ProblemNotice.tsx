import { problemOf, troubleOf } from '../api/trouble.ts';
import { useWords } from '../locales/Words.tsx';
import { Icon } from './Icon.tsx';
import { ProblemWords } from './ProblemWords.tsx';
import { StatusMark } from './StatusMark.tsx';

/** Renders why a request failed, whether anything was lost, and what to do. */
export const ProblemNotice = ({ error, retry }: { error: unknown; retry?: () => void }) => {
  const { line } = useWords();
  const problem = problemOf(error);
  return (
    <div className="notice bad" role="alert">
      <StatusMark mark="failed" />
      <div className="notice-body">
        <ProblemWords trouble={troubleOf(error)} />
        {problem?.contact && (
          <p>
            {line('problem.contact', { party: problem.contact.brand.sender })}{' '}
            <a href={`mailto:${problem.contact.email}`}>{problem.contact.email}</a>
          </p>
        )}
        {problem?.retryAfter !== undefined && (
          <p>{line('problem.retry-after', { seconds: problem.retryAfter })}</p>
        )}
        {problem?.code === 'internal' && (
          <p className="quiet">{line('problem.quote', { id: problem.requestId })}</p>
        )}
        {retry && (
          <p>
            <button type="button" className="button" onClick={retry}>
              <Icon name="refresh" />
              {line('problem.retry')}
            </button>
          </p>
        )}
      </div>
    </div>
  );
};
