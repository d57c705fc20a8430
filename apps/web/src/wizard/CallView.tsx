import type { ApiCall } from '@orgready/shared/contract/entities';
import { useLaterWords } from '../locales/useLaterWords.ts';
import { Moment } from '../ui/Moment.tsx';
import { StatusMark } from '../ui/StatusMark.tsx';
import { visibleText } from '../ui/visibleText.ts';
import { AskedView } from './AskedView.tsx';
import { objectsRead } from './callGroups.ts';

/** Renders one call to the org: what it reads, and the exact requests on demand. */
export const CallView = ({ call }: { call: ApiCall }) => {
  const { line } = useLaterWords();
  const objects = objectsRead(call);
  const mark = call.error ? 'failed' : 'passed';
  return (
    <li className="call">
      <StatusMark mark={mark} label={line(call.error ? 'calls.refused' : 'calls.answered')} />
      <div>
        <p className="call-line">
          <b>{call.method}</b> <span>{visibleText(call.path)}</span>
        </p>
        {objects.length > 0 && <p>{line('calls.reads', { objects: objects.map(visibleText) })}</p>}
        {call.asked.length > 0 && (
          <details>
            <summary>{line('calls.sent')}</summary>
            {call.asked.map((asked) => (
              <AskedView key={asked} asked={asked} />
            ))}
          </details>
        )}
        <p className="quiet call-meta">
          <Moment at={call.at} to="second" />
          <span>{line('calls.took', { milliseconds: call.milliseconds })}</span>
          <span>{call.error ? visibleText(call.error) : call.status}</span>
          {call.counted && <span>{line('calls.counted')}</span>}
        </p>
      </div>
    </li>
  );
};
