import { Navigate } from 'react-router';
import { useSetupDocument } from '../wizard/useSetupDocument.ts';

/** A setup opens at the first step that still needs something. */
export const NextStepPage = () => {
  const setup = useSetupDocument();
  return <Navigate replace to={`/setups/${setup.id}/steps/${setup.nextStep}`} />;
};
