import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { setupQuery, type useVerify } from '../api/setup.ts';
import { troubleOf } from '../api/trouble.ts';
import { ProblemNotice } from '../ui/ProblemNotice.tsx';
import './verify-problem.css';

/**
 * Renders why a check could not be started, next to its button. A network error disappears once the server answers
 * again.
 */
export const VerifyProblem = ({
  setupId,
  verify,
  retry,
}: {
  setupId: string;
  verify: ReturnType<typeof useVerify>;
  retry: () => void;
}) => {
  const { dataUpdatedAt } = useQuery(setupQuery(setupId));
  const { error, submittedAt, reset } = verify;
  const isOver = error !== null && troubleOf(error) === 'no-answer' && dataUpdatedAt > submittedAt;
  useEffect(() => {
    if (isOver) reset();
  }, [isOver, reset]);
  return error && !isOver ? (
    <div className="verify-problem no-print">
      <ProblemNotice error={error} retry={retry} />
    </div>
  ) : null;
};
