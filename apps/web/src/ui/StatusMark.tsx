import { Icon, type IconName } from './Icon.tsx';
import './status.css';

/** The states of a check or a step. Each has its own shape: color is never the only sign. */
export type Mark =
  | 'passed'
  | 'failed'
  | 'warning'
  | 'unknown'
  | 'inapplicable'
  | 'attested'
  | 'untested'
  | 'concealed'
  | 'checking';

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
