import { useParams } from 'react-router';
import { StepView } from '../wizard/StepView.tsx';
import { useSetupDocument } from '../wizard/useSetupDocument.ts';
import { NotFoundPart } from './NotFoundPart.tsx';

export const StepPage = () => {
  const setup = useSetupDocument();
  const { step: stepId } = useParams();
  const step = setup.steps.find(({ id }) => id === stepId);
  return step ? <StepView key={step.id} setup={setup} stepLine={step} /> : <NotFoundPart />;
};
