import { Suspense } from 'react';
import { Route, Routes } from 'react-router';
import { NotFoundPage } from './pages/NotFoundPage.tsx';
import { HomePart, LandingPart, StaffPart } from './pages/parts.ts';
import { Loading } from './ui/Loading.tsx';
import { ReloadNotice } from './ui/ReloadNotice.tsx';
import { SetupRoutes } from './wizard/SetupRoutes.tsx';

export const AppRoutes = () => (
  <>
    <Suspense fallback={<Loading />}>
      <Routes>
        <Route index element={<HomePart />} />
        <Route path="l/:token" element={<LandingPart />} />
        <Route path="setups/:id/*" element={<SetupRoutes />} />
        <Route path="staff/*" element={<StaffPart />} />
        <Route path="*" element={<NotFoundPage />} />
      </Routes>
    </Suspense>
    <ReloadNotice />
  </>
);
