import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { findingsQuery } from '../../api/findings.ts';
import { setupSummaryQuery } from '../../api/setupList.ts';
import { readerLocale } from '../../locales/readerLocale.ts';
import { useWords } from '../../locales/Words.tsx';
import { LoadingLine } from '../../ui/LoadingLine.tsx';
import { Moment } from '../../ui/Moment.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { ProblemNotice } from '../../ui/ProblemNotice.tsx';
import { StatusMark } from '../../ui/StatusMark.tsx';
import { visibleText } from '../../ui/visibleText.ts';
import { downloadText } from '../../wizard/downloadText.ts';
import { useStaffWords } from '../useStaffWords.ts';
import { reportOf } from './reportOf.ts';
import { useFindingsWords } from './useFindingsWords.ts';
import '../../wizard/summary.css';

/** Renders the report of a setup as staff may read it, to be printed or saved as text. */
export const ReportPage = () => {
  const { id = '' } = useParams();
  const staff = useStaffWords();
  const { line, locale } = useFindingsWords();
  const shared = useWords();
  const summary = useQuery(setupSummaryQuery(id));
  const findings = useQuery(findingsQuery(id));
  const error = summary.error ?? findings.error;
  if (error) return <ProblemNotice error={error} retry={() => void summary.refetch()} />;
  if (!summary.data || !findings.data) return <LoadingLine />;
  const { customer, blueprintName: blueprint, boundOrg, stage } = summary.data;
  const days = new Intl.DateTimeFormat(readerLocale(locale), { dateStyle: 'long' });
  const day = (at: number) => days.format(at);
  const steps = reportOf(findings.data, { own: line, shared: shared.line, day });
  const title = line('report.title', { blueprint, customer });
  const org = boundOrg ? line('report.org', { id: boundOrg.id, host: boundOrg.host }) : line('report.no-org');
  const values = line(findings.data.releasedAt === null ? 'report.hidden' : 'report.shown');
  const madeAt = findings.dataUpdatedAt;
  const asText = () =>
    [
      title,
      staff.line(`stage.${stage}`),
      org,
      `${line('report.made')} ${new Date(madeAt).toISOString()}`,
      values,
      '',
      ...steps.flatMap(({ name, state, sentences }) => [
        line('report.step', { step: name, state }),
        ...sentences.map((sentence) => `- ${sentence}`),
      ]),
      '',
    ].join('\n');
  return (
    <article className="stack">
      <header className="stack tight">
        <Link className="quiet no-print" to={`/staff/setups/${id}`}>
          {line('preview.back')}
        </Link>
        <PageHeading title={line('report.page-title', { customer })}>{title}</PageHeading>
        <p className="row quiet">
          <span>{staff.line(`stage.${stage}`)}</span>
          <span>{visibleText(org)}</span>
          <span>
            {line('report.made')} <Moment at={madeAt} to="minute" />
          </span>
        </p>
        <p className="quiet">{values}</p>
      </header>
      <p className="row no-print">
        <button type="button" className="button" onClick={() => print()}>
          {line('report.print')}
        </button>
        <button
          type="button"
          className="button"
          onClick={() => downloadText(`report-${id}.txt`, asText(), 'text/plain')}
        >
          {line('report.download')}
        </button>
      </p>
      <ul className="report">
        {steps.map(({ id: step, name, mark, state, sentences }) => (
          <li key={step}>
            <StatusMark mark={mark} label={state} />
            <span>
              <b>{visibleText(name)}</b>
              {sentences.map((sentence) => (
                <span className="quiet block" key={sentence}>
                  {visibleText(sentence)}
                </span>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </article>
  );
};
