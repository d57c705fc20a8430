import { Route, Routes } from 'react-router';
import { NextStepPage } from '../pages/NextStepPage.tsx';
import { NotFoundPart } from '../pages/NotFoundPart.tsx';
import { CallsPart, ExplainPart, GlossaryPart, OrgPart } from '../pages/parts.ts';
import { StepPage } from '../pages/StepPage.tsx';
import { SetupPage } from './SetupPage.tsx';

/** Renders the pages of one setup. The pages of its steps are in the main bundle, which saves a round trip. */
export const SetupRoutes = () => (
  <Routes>
    <Route element={<SetupPage />}>
      <Route index element={<NextStepPage />} />
      <Route path="steps/:step" element={<StepPage />} />
      <Route path="org" element={<OrgPart />} />
      <Route path="calls" element={<CallsPart />} />
      <Route path="glossary" element={<GlossaryPart />} />
      <Route path="explain" element={<ExplainPart />} />
      <Route path="*" element={<NotFoundPart />} />
    </Route>
  </Routes>
);
