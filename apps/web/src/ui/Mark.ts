/** The states of a check or a step. Each has its own shape: color is never the only sign. */
export type Mark =
  | 'passed'
  | 'failed'
  | 'warning'
  | 'unknown'
  | 'inapplicable'
  | 'attested'
  | 'untested'
  | 'skipped'
  | 'overridden'
  | 'concealed'
  | 'checking';
