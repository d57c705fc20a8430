import { Navigate } from 'react-router';
import { useSetupDocument } from '../wizard/useSetupDocument.ts';

/** Redirects to the first step that still needs attention. */
export const NextStepPage = () => {
  const setup = useSetupDocument();
  return <Navigate replace to={`/setups/${setup.id}/steps/${setup.nextStep}`} />;
};
