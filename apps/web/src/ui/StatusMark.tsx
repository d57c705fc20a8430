import { Icon, type IconName } from './Icon.tsx';
import './status.css';

/** Everything a check or a step can be, each with a shape of its own: colour is never the only sign. */
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

/** Marks of checks and steps, and the one of what is only told. */
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

/** The sign alone; its word stands beside it or is given as `label` for screen readers. */
export const StatusMark = ({ mark, label }: { mark: Sign; label?: string }) => (
  <span className={`mark ${mark}`}>
    <Icon name={icons[mark]} {...(mark === 'checking' ? { className: 'spinner' } : {})} />
    {label && <span className="hidden-visually">{label}</span>}
  </span>
);
