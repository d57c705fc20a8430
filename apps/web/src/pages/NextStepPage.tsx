import { useEffect } from 'react';
import { Navigate } from 'react-router';
import { forgetPlace, placeOf, resumed } from '../wizard/place.ts';
import { useSetupDocument } from '../wizard/useSetupDocument.ts';

/** Redirects to the step that a sign-in interrupted, or to the first step that still needs attention. */
export const NextStepPage = () => {
  const { id, steps, nextStep } = useSetupDocument();
  const place = steps.find((step) => step.id === placeOf(id))?.id;
  useEffect(() => forgetPlace(id), [id]);
  return (
    <Navigate
      replace
      to={`/setups/${id}/steps/${place ?? nextStep}`}
      state={place === undefined ? null : resumed}
    />
  );
};
