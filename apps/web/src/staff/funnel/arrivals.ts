import type { Funnel, FunnelStage } from '@orgready/shared/contract/funnel';

/** A stage with how many setups got that far: those that had reached or passed by every stage before. */
export interface Arrival extends FunnelStage {
  readonly arrived: number;
}

export const arrivalsOf = ({ setups, stages }: Pick<Funnel, 'setups' | 'stages'>): readonly Arrival[] => {
  let arrived = setups;
  return stages.map((stage) => {
    const here = { ...stage, arrived };
    arrived -= stage.stopped;
    return here;
  });
};

/** Returns which share of the setups that got this far stopped here; null if none did. */
export const dropOffOf = ({ stopped, arrived }: Arrival): number | null =>
  arrived === 0 ? null : stopped / arrived;
