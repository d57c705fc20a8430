import { type BodyFault, ruleFaults, valueTypes } from '@orgready/shared/contract/faults';
import type { z } from 'zod';

type Issue = z.core.$ZodIssue;

const at = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((part, key) => Object(part)[key], value);

/** The code of an exceeded limit, by the type of value it limits. */
const limits = {
  string: ['too-short', 'too-long'],
  array: ['too-few', 'too-many'],
  number: ['too-small', 'too-large'],
  int: ['too-small', 'too-large'],
} as const;
const limitOf = (origin: string, way: 0 | 1, limit: number | bigint) => {
  const codes = origin in limits ? limits[origin as keyof typeof limits] : undefined;
  return codes ? { code: codes[way], limit: Number(limit) } : { code: 'invalid' as const };
};

const isBlank = (value: unknown): boolean => typeof value === 'string' && value.trim() === '';

/** Returns the contract's fault for an issue, without its path. */
const tell = (issue: Issue, value: unknown) => {
  if (value === undefined) return { code: 'missing' } as const;
  switch (issue.code) {
    case 'invalid_type': {
      const expected = issue.expected === 'int' ? 'integer' : issue.expected;
      const type = valueTypes.find((each) => each === expected);
      return type ? ({ code: 'wrong-type', type } as const) : ({ code: 'invalid' } as const);
    }
    case 'invalid_format': {
      if (isBlank(value)) return { code: 'empty' } as const;
      return { code: 'wrong-format', format: issue.format } as const;
    }
    case 'too_small':
      return isBlank(value) ? ({ code: 'empty' } as const) : limitOf(issue.origin, 0, issue.minimum);
    case 'too_big':
      return limitOf(issue.origin, 1, issue.maximum);
    case 'invalid_value':
      return { code: 'not-an-option', options: issue.values.map(String) } as const;
    case 'invalid_union':
      return 'options' in issue && issue.options
        ? ({ code: 'not-an-option', options: issue.options.map(String) } as const)
        : ({ code: 'invalid' } as const);
    case 'custom':
      return { code: ruleFaults.find((each) => each === issue.params?.fault) ?? 'invalid' } as const;
    default:
      return { code: 'invalid' } as const;
  }
};

/**
 * Returns the issues without those of limits on a value that is of the wrong type: Zod measures whatever has a length, also an
 * object that a caller gave one.
 */
const withoutFollowing = (issues: readonly Issue[]): readonly Issue[] => {
  const wrong = new Set(issues.flatMap(({ code, path }) => (code === 'invalid_type' ? path.join('.') : [])));
  return issues.filter(
    ({ code, path }) => !((code === 'too_small' || code === 'too_big') && wrong.has(path.join('.'))),
  );
};

/** Returns the faults a schema found in a body, in the contract's codes. */
export const faultsOf = (body: unknown, issues: readonly Issue[]): BodyFault[] =>
  withoutFollowing(issues).flatMap((issue): BodyFault[] => {
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => ({ path: [...issue.path, key].join('.'), code: 'unknown-key' }));
    return [{ path: issue.path.join('.'), ...tell(issue, at(body, issue.path)) }];
  });
