import { Route, Routes } from 'react-router';
import { CallsPage } from '../pages/CallsPage.tsx';
import { GlossaryPage } from '../pages/GlossaryPage.tsx';
import { NextStepPage } from '../pages/NextStepPage.tsx';
import { NotFoundPart } from '../pages/NotFoundPart.tsx';
import { OrgPage } from '../pages/OrgPage.tsx';
import { StepPage } from '../pages/StepPage.tsx';
import { SetupPage } from './SetupPage.tsx';

/** Renders the pages of one setup. They are one bundle, so that a slow connection loads only one file. */
export const SetupRoutes = () => (
  <Routes>
    <Route element={<SetupPage />}>
      <Route index element={<NextStepPage />} />
      <Route path="steps/:step" element={<StepPage />} />
      <Route path="org" element={<OrgPage />} />
      <Route path="calls" element={<CallsPage />} />
      <Route path="glossary" element={<GlossaryPage />} />
      <Route path="*" element={<NotFoundPart />} />
    </Route>
  </Routes>
);
