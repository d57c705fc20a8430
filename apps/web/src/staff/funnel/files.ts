import type { FunnelFailure } from '@orgready/shared/contract/funnel';
import type { Translator } from '@orgready/shared/language/translator';
import { csvOf } from '../csv.ts';
import type { Arrival } from './arrivals.ts';
import type { funnelEn } from './locales/en.ts';

type Words = Translator<typeof funnelEn>;

/** Returns the stages as a CSV file: the figures of the table, times in seconds. */
export const stagesFile = (stages: readonly Arrival[], { line }: Words): string =>
  csvOf([
    ['stage', 'step', 'name', 'asked', 'arrived', 'reached', 'without', 'stopped', 'took'].map((column) =>
      line(`csv.${column}` as 'csv.stage'),
    ),
    ...stages.map(({ kind, step, name, asked, arrived, reached, without, stopped, took }) => [
      kind,
      step,
      name ?? line(`stage.${kind}`),
      asked,
      arrived,
      reached,
      without,
      stopped,
      took === null ? null : Math.round(took / 1000),
    ]),
  ]);

/** Returns the failures as a CSV file. */
export const failuresFile = (failures: readonly FunnelFailure[], { line }: Words): string =>
  csvOf([
    ['stage', 'step', 'name', 'check', 'code', 'message', 'setups'].map((column) =>
      line(`csv.${column}` as 'csv.stage'),
    ),
    ...failures.map(({ kind, step, name, check, code, message, setups }) => [
      kind,
      step,
      name ?? line(`stage.${kind}`),
      check,
      code,
      message,
      setups,
    ]),
  ]);
