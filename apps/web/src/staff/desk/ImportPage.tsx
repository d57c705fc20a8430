import { longestImport, mostImported } from '@orgready/shared/contract/import-columns';
import { messageLanguages } from '@orgready/shared/language/message-languages';
import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { Link } from 'react-router';
import { usePreviewImport } from '../../api/desk.ts';
import { selfQuery } from '../../api/people.ts';
import { offeredBlueprintsQuery } from '../../api/staff.ts';
import { LoadingLine } from '../../ui/LoadingLine.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { ProblemNotice } from '../../ui/ProblemNotice.tsx';
import { csvAddress } from '../csv.ts';
import { useStaffWords } from '../useStaffWords.ts';
import { dayOf } from './DueDay.tsx';
import { ImportPreview } from './ImportPreview.tsx';
import { readFileText } from './readFileText.ts';
import { sampleFile } from './sampleFile.ts';
import { useDeskWords } from './useDeskWords.ts';
import './import.css';

const month = 30 * 24 * 60 * 60_000;

/** Renders the page that creates setups from a CSV file, once every row has been shown. */
export const ImportPage = () => {
  const { line } = useDeskWords();
  const staff = useStaffWords();
  const id = useId();
  const { data: blueprints } = useQuery(offeredBlueprintsQuery);
  const { data: self } = useQuery(selfQuery);
  const preview = usePreviewImport();
  const [isTooLarge, setTooLarge] = useState(false);
  if (!blueprints || !self) return <LoadingLine />;
  const sample = sampleFile({
    blueprints,
    email: self.person.email,
    dueOn: dayOf(Date.now() + month),
  });
  const choose = async (file: File | undefined) => {
    preview.reset();
    const isLarge = file !== undefined && file.size > longestImport;
    setTooLarge(isLarge);
    if (file && !isLarge) preview.mutate(await readFileText(file));
  };
  return (
    <div className="stack">
      <header className="stack tight narrow">
        <Link className="quiet" to="/staff">
          {staff.line('one.back')}
        </Link>
        <PageHeading title={line('import.title')}>{line('import.title')}</PageHeading>
        <p>{line('import.what', { most: mostImported })}</p>
        <p className="soft">{line('import.columns', { languages: messageLanguages })}</p>
        <p>
          <a download="setups.csv" href={csvAddress(sample)}>
            {line('import.sample')}
          </a>
        </p>
      </header>
      <div className="field narrow">
        <label htmlFor={id}>{line('import.file')}</label>
        <input
          id={id}
          type="file"
          accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values"
          aria-invalid={isTooLarge}
          onChange={({ currentTarget }) => void choose(currentTarget.files?.[0])}
          // The same file again, once it is corrected.
          onClick={({ currentTarget }) => {
            currentTarget.value = '';
          }}
        />
        {isTooLarge && (
          <p className="field-fault" role="alert">
            {line('import.too-large', { kilobytes: longestImport / 1024 })}
          </p>
        )}
      </div>
      {preview.isPending && <p role="status">{line('import.reading')}</p>}
      {preview.error && <ProblemNotice error={preview.error} />}
      {preview.data && (
        <ImportPreview key={preview.submittedAt} csv={preview.variables} preview={preview.data} />
      )}
    </div>
  );
};
