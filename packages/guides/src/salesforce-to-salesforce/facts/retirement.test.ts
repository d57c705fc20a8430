import { describe, expect, it } from 'vitest';
import { newestVersion } from '../../facts/api-versions.ts';
import { readingsFor } from '../../readings.ts';
import { setupWith } from '../../testing/setup.ts';
import { retirement } from './retirement.ts';

const phaseAt = (number: number) => {
  const newest = { state: 'read', value: { number, label: 'A release' } } as const;
  const reading = retirement.derive(setupWith(), readingsFor(retirement, new Map([[newestVersion, newest]])));
  return reading.state === 'read' ? reading.value : reading;
};

describe('the retirement', () => {
  it.each([
    [60, 'before', '60.0'],
    [68, 'before', '68.0'],
    [69, 'at', '69.0'],
    [70, 'after', '70.0'],
    [100, 'after', '100.0'],
  ])('of an org whose newest API version is %d is %s', (number, phase, version) => {
    expect(phaseAt(number)).toEqual({ phase, release: 'A release', version });
  });
});

describe('the newest API version', () => {
  const parse = (versions: unknown) => newestVersion.shape.safeParse(versions).data;
  it('is the highest number, wherever it is in the list and whatever it is called', () => {
    expect(
      parse([
        { label: 'Frühling ’27', version: '69.0', url: '' },
        { label: 'Winter ’27', version: '68.0', url: '' },
        { label: 'Spring ’07', version: '9.0', url: '' },
      ]),
    ).toEqual({ number: 69, label: 'Frühling ’27' });
  });

  it('is unknown where the answer is none of Salesforce’s', () => {
    for (const answer of [[], {}, [{ label: 'x', version: 'newest' }], null])
      expect(parse(answer)).toBeUndefined();
  });
});
