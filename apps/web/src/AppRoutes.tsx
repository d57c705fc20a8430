import { lazy, Suspense } from 'react';
import { Route, Routes } from 'react-router';
import { HomePage } from './pages/HomePage.tsx';
import { LandingPage } from './pages/LandingPage.tsx';
import { NotFoundPage } from './pages/NotFoundPage.tsx';
import { Loading } from './ui/Loading.tsx';
import { ReloadNotice } from './ui/ReloadNotice.tsx';
import { SetupRoutes } from './wizard/SetupRoutes.tsx';

/**
 * Loaded lazily because customers never need it. All other pages are in the main bundle, which saves a round trip.
 */
const StaffPage = lazy(async () => ({ default: (await import('./staff/StaffPage.tsx')).StaffPage }));

export const AppRoutes = () => (
  <>
    <Suspense fallback={<Loading />}>
      <Routes>
        <Route index element={<HomePage />} />
        <Route path="l/:token" element={<LandingPage />} />
        <Route path="setups/:id/*" element={<SetupRoutes />} />
        <Route path="staff/*" element={<StaffPage />} />
        <Route path="*" element={<NotFoundPage />} />
      </Routes>
    </Suspense>
    <ReloadNotice />
  </>
);
