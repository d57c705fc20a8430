import type { Arrival } from './arrivals.ts';

/** Returns the height of a part of a bar: what stopped is thinner, for readers who cannot tell the colors apart. */
export const shapeOf = (part: 'reached' | 'without' | 'stopped') =>
  part === 'stopped' ? { y: 3, height: 4 } : { y: 0, height: 10 };

/** Draws how many of all setups reached a stage, went on without it, or stopped there. The table beside it has the figures. */
export const StageBar = ({ of: { reached, without, stopped }, all }: { of: Arrival; all: number }) => {
  const widthOf = (count: number) => (all === 0 ? 0 : (100 * count) / all);
  const parts = [
    ['reached', reached],
    ['without', without],
    ['stopped', stopped],
  ] as const;
  let from = 0;
  return (
    <svg className="stage-bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
      <rect className="all" width="100" height="10" />
      {parts.map(([part, count]) => {
        const x = from;
        from += widthOf(count);
        return <rect key={part} className={part} x={x} width={widthOf(count)} {...shapeOf(part)} />;
      })}
    </svg>
  );
};
