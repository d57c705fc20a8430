import { PageHeading } from '../../ui/PageHeading.tsx';
import { SecondFactorForm } from './SecondFactorForm.tsx';
import { usePeopleWords } from './usePeopleWords.ts';

/** Renders the only page of a person without the second factor that everybody needs here. */
export const FactorNeeded = () => {
  const { line } = usePeopleWords();
  return (
    <main className="sheet-page">
      <PageHeading title={line('factor.needed')}>{line('factor.needed')}</PageHeading>
      <p className="lead">{line('factor.needed-what')}</p>
      <SecondFactorForm />
    </main>
  );
};
