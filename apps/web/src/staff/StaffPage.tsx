import { useInfiniteQuery } from '@tanstack/react-query';
import { Route, Routes } from 'react-router';
import { noFilters, setupListQuery } from '../api/setupList.ts';
import { troubleOf } from '../api/trouble.ts';
import { useSetupListChanges } from '../api/useSetupListChanges.ts';
import { NotFoundPage } from '../pages/NotFoundPage.tsx';
import { Loading } from '../ui/Loading.tsx';
import { ProblemNotice } from '../ui/ProblemNotice.tsx';
import { BlueprintList } from './BlueprintList.tsx';
import { EditBlueprintPage } from './EditBlueprintPage.tsx';
import { NewBlueprintPage } from './NewBlueprintPage.tsx';
import { NewSetupPage } from './NewSetupPage.tsx';
import { SetupDetail } from './SetupDetail.tsx';
import { SetupList } from './SetupList.tsx';
import { StaffFrame } from './StaffFrame.tsx';
import { StaffSignIn } from './StaffSignIn.tsx';
import { useNewHeading } from './useNewHeading.ts';
import './staff.css';

/** Renders the staff pages, or the sign-in if there is no staff key. */
export const StaffPage = () => {
  const { data, error, refetch } = useInfiniteQuery(setupListQuery(noFilters));
  const isOut = error !== null && troubleOf(error) === 'not-authenticated';
  useNewHeading(isOut ? 'out' : data && 'in');
  if (isOut) return <StaffSignIn />;
  if (error)
    return (
      <main className="sheet-page">
        <ProblemNotice error={error} retry={() => void refetch()} />
      </main>
    );
  if (!data) return <Loading />;
  return <SignedInPages />;
};

const SignedInPages = () => {
  useSetupListChanges();
  return (
    <Routes>
      <Route element={<StaffFrame />}>
        <Route index element={<SetupList />} />
        <Route path="setups/new" element={<NewSetupPage />} />
        <Route path="setups/:id" element={<SetupDetail />} />
        <Route path="blueprints" element={<BlueprintList />} />
        <Route path="blueprints/new" element={<NewBlueprintPage />} />
        <Route path="blueprints/:id/edit" element={<EditBlueprintPage />} />
      </Route>
      <Route path="*" element={<NotFoundPage />} />
    </Routes>
  );
};
