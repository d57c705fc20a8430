import { Icon, type IconName } from './Icon.tsx';
import type { Mark } from './Mark.ts';
import './status.css';

/** The marks of checks and steps, and the mark of plain information. */
type Sign = Mark | 'info';

const icons: { readonly [K in Sign]: IconName } = {
  passed: 'check',
  failed: 'alert',
  warning: 'alert',
  unknown: 'question',
  inapplicable: 'dash',
  attested: 'pencil',
  untested: 'ring',
  skipped: 'next',
  overridden: 'next',
  concealed: 'lock',
  checking: 'arc',
  info: 'info',
};

/** Renders the icon only. Its word is next to it or passed as `label` for screen readers. */
export const StatusMark = ({ mark, label }: { mark: Sign; label?: string }) => (
  <span className={`mark ${mark}`}>
    <Icon name={icons[mark]} {...(mark === 'checking' ? { className: 'spinner' } : {})} />
    {label && <span className="hidden-visually">{label}</span>}
  </span>
);
