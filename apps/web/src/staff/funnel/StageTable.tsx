import { readerLocale } from '../../locales/readerLocale.ts';
import { visibleText } from '../../ui/visibleText.ts';
import { csvAddress } from '../csv.ts';
import { type Arrival, dropOffOf } from './arrivals.ts';
import { durationText } from './durationText.ts';
import { stagesFile } from './files.ts';
import { StageBar, shapeOf } from './StageBar.tsx';
import { useFunnelWords } from './useFunnelWords.ts';

/** Renders the stages of a funnel, each with a drawn bar and the same figures beside it. */
export const StageTable = ({ stages, setups }: { stages: readonly Arrival[]; setups: number }) => {
  const words = useFunnelWords();
  const { line } = words;
  const reader = readerLocale(words.locale);
  const share = new Intl.NumberFormat(reader, { style: 'percent', maximumFractionDigits: 0 });
  const isLeftOut = stages.some(({ without }) => without > 0);
  const tookOf = ({ took }: Arrival) =>
    took === null ? '–' : (durationText(took, reader) ?? line('funnel.at-once'));
  const dropOff = (stage: Arrival) => {
    const part = dropOffOf(stage);
    return part === null ? '–' : share.format(part);
  };
  return (
    <section className="stack tight" aria-labelledby="funnel-stages">
      <div className="staff-head">
        <h2 id="funnel-stages">{line('funnel.stages')}</h2>
        <a download="funnel-stages.csv" href={csvAddress(stagesFile(stages, words))}>
          {line('funnel.csv-stages')}
        </a>
      </div>
      <p className="funnel-legend quiet">
        {line('funnel.legend')}
        {(['reached', ...(isLeftOut ? (['without'] as const) : []), 'stopped'] as const).map((part) => (
          <span key={part}>
            <svg className="stage-key" viewBox="0 0 10 10" aria-hidden="true">
              <rect className={part} width="10" {...shapeOf(part)} />
            </svg>
            {line(`funnel.legend-${part}`)}
          </span>
        ))}
      </p>
      <table className="staff-table funnel-table">
        <thead>
          <tr>
            <th scope="col">{line('funnel.stage')}</th>
            <th scope="col" className="bar">
              {line('funnel.bar')}
            </th>
            <th scope="col">{line('funnel.reached')}</th>
            {isLeftOut && <th scope="col">{line('funnel.without')}</th>}
            <th scope="col">{line('funnel.stopped')}</th>
            <th scope="col">{line('funnel.drop-off')}</th>
            <th scope="col">{line('funnel.took')}</th>
          </tr>
        </thead>
        <tbody>
          {stages.map((stage) => (
            <tr key={stage.step ?? stage.kind}>
              <th scope="row">
                {stage.name === null ? line(`stage.${stage.kind}`) : visibleText(stage.name)}
              </th>
              <td className="bar">
                <StageBar of={stage} all={setups} />
              </td>
              <td data-label={line('funnel.reached')}>
                {stage.asked === setups
                  ? line('funnel.number', { count: stage.reached })
                  : line('funnel.of', { count: stage.reached, asked: stage.asked })}
              </td>
              {isLeftOut && (
                <td data-label={line('funnel.without')}>{line('funnel.number', { count: stage.without })}</td>
              )}
              <td data-label={line('funnel.stopped')}>{line('funnel.number', { count: stage.stopped })}</td>
              <td data-label={line('funnel.drop-off')}>{dropOff(stage)}</td>
              <td data-label={line('funnel.took')}>{tookOf(stage)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="quiet">{line('funnel.notes')}</p>
    </section>
  );
};
