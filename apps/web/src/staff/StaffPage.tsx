import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Suspense } from 'react';
import { Navigate, Route, Routes } from 'react-router';
import { selfQuery, staffWayQuery, useCan } from '../api/people.ts';
import { noFilters, setupListQuery } from '../api/setupList.ts';
import { troubleOf } from '../api/trouble.ts';
import { useSetupListChanges } from '../api/useSetupListChanges.ts';
import { NotFoundPage } from '../pages/NotFoundPage.tsx';
import { Loading } from '../ui/Loading.tsx';
import { LoadingLine } from '../ui/LoadingLine.tsx';
import { ProblemNotice } from '../ui/ProblemNotice.tsx';
import { BlueprintList } from './BlueprintList.tsx';
import { BrandingPage } from './branding/BrandingPage.tsx';
import { ImportPage } from './desk/ImportPage.tsx';
import { EditBlueprintPage } from './EditBlueprintPage.tsx';
import { PreviewPage } from './findings/PreviewPage.tsx';
import { ReportPage } from './findings/ReportPage.tsx';
import { FunnelPageLater } from './funnel/FunnelPageLater.ts';
import { NewBlueprintPage } from './NewBlueprintPage.tsx';
import { NewSetupPage } from './NewSetupPage.tsx';
import { FactorNeeded } from './people/FactorNeeded.tsx';
import { JoinPage } from './people/JoinPage.tsx';
import { OwnPage } from './people/OwnPage.tsx';
import { PeoplePage } from './people/PeoplePage.tsx';
import { StaffSignIn } from './people/StaffSignIn.tsx';
import { SetupDetail } from './SetupDetail.tsx';
import { SetupList } from './SetupList.tsx';
import { StaffFrame } from './StaffFrame.tsx';
import { useNewHeading } from './useNewHeading.ts';
import './people/people.css';
import './staff.css';

/** Renders the staff pages, or the page with which a person gets there. */
export const StaffPage = () => (
  <Routes>
    <Route path="join/:token" element={<JoinPage />} />
    <Route path="*" element={<PersonalPages />} />
  </Routes>
);

const isSignedOut = (error: unknown): boolean => error !== null && troubleOf(error) === 'not-authenticated';

/** Renders the pages of the person who is signed in, or the sign-in. */
const PersonalPages = () => {
  const self = useQuery(selfQuery);
  const reads = self.data?.capabilities.includes('setups.read') ?? false;
  const isComplete = self.data !== undefined && self.data.secondFactor !== 'missing';
  // Fetched at the same time, unless it is known that this person may not read it.
  const isListed = self.data === undefined || (reads && isComplete);
  const list = useInfiniteQuery({ ...setupListQuery(noFilters), enabled: isListed });
  const isOut = isSignedOut(self.error) || isSignedOut(list.error);
  // The heading of the sign-in is on the page once it is known how people sign in.
  const { data: way } = useQuery({ ...staffWayQuery, enabled: isOut });
  const isReady = isComplete && (!reads || list.data !== undefined);
  const isWithoutCode = self.data !== undefined && !isComplete;
  useNewHeading(isOut ? way && 'out' : isReady ? 'in' : isWithoutCode ? 'without-code' : undefined);
  if (isOut) return <StaffSignIn />;
  if (isWithoutCode) return <FactorNeeded />;
  const { error, refetch } = self.error || !reads ? self : list;
  if (error)
    return (
      <main className="sheet-page">
        <ProblemNotice error={error} retry={() => void refetch()} />
      </main>
    );
  if (!isReady) return <Loading />;
  return reads ? <LivePages /> : <SignedInPages />;
};

/** Follows every setup, which needs permission to read them. */
const LivePages = () => {
  useSetupListChanges();
  return <SignedInPages />;
};

const SignedInPages = () => {
  const can = useCan();
  return (
    <Routes>
      <Route element={<StaffFrame />}>
        <Route index element={can('setups.read') ? <SetupList /> : <Navigate to="blueprints" replace />} />
        <Route path="setups/new" element={<NewSetupPage />} />
        <Route path="setups/import" element={<ImportPage />} />
        <Route path="setups/:id" element={<SetupDetail />} />
        <Route path="setups/:id/preview" element={<PreviewPage />} />
        <Route path="setups/:id/preview/:step" element={<PreviewPage />} />
        <Route path="setups/:id/report" element={<ReportPage />} />
        <Route path="blueprints" element={<BlueprintList />} />
        <Route path="blueprints/new" element={<NewBlueprintPage />} />
        <Route path="blueprints/:id/edit" element={<EditBlueprintPage />} />
        <Route
          path="funnel"
          element={
            <Suspense fallback={<LoadingLine />}>
              <FunnelPageLater />
            </Suspense>
          }
        />
        <Route path="blueprints/:id/branding" element={<BrandingPage />} />
        <Route path="people" element={<PeoplePage />} />
        <Route path="self" element={<OwnPage />} />
      </Route>
      <Route path="*" element={<NotFoundPage />} />
    </Routes>
  );
};
