import { plainText } from '@orgready/shared/document/plain-text';
import { Fragment } from 'react';
import { useWords } from '../../locales/Words.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { OrgWords } from '../../ui/OrgWords.tsx';
import { StatusMark } from '../../ui/StatusMark.tsx';
import { visibleText } from '../../ui/visibleText.ts';
import { checkMark } from '../marks.ts';
import { useCheckWord } from '../useCheckWord.ts';
import type { FaultLine } from './faultsOf.ts';

/** Renders one finding in a row: what it is about, what was found, and what is wanted. */
export const FaultRow = ({ fault, checking }: { fault: FaultLine; checking: boolean }) => {
  const { line } = useWords();
  const { check, title, values, missing, more } = fault;
  const mark = checking ? 'checking' : checkMark(check);
  const word = useCheckWord(check);
  return (
    <li className={`fault ${mark}`}>
      <StatusMark mark={mark} />
      <div className="fault-body">
        <h3>
          <span className="hidden-visually">{checking ? line('mark.checking') : word}: </span>
          {visibleText(plainText(title))}
        </h3>
        {values && (
          <p className="fault-values">
            <span className="hidden-visually">
              {line(mark === 'passed' ? 'evidence.was' : 'evidence.found')}{' '}
            </span>
            <span className="found">
              <OrgWords>{values.found}</OrgWords>
            </span>
            <Icon name="next" />
            <span className="hidden-visually">
              , {line(mark === 'passed' ? 'evidence.now' : 'evidence.expected')}{' '}
            </span>
            <OrgWords>{values.wanted}</OrgWords>
          </p>
        )}
        {missing.length > 0 && (
          <p className="fault-missing quiet">
            {missing.map((one, at) => (
              <Fragment key={one}>
                {at > 0 && ' · '}
                {visibleText(one)}
              </Fragment>
            ))}
            {more > 0 && ' · '}
            {more > 0 && line('evidence.more', { count: more })}
          </p>
        )}
      </div>
    </li>
  );
};
