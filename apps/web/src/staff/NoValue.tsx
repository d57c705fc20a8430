/** Renders an empty cell: a dash on the screen, text for screen readers. */
export const NoValue = ({ spoken }: { spoken: string }) => (
  <>
    <span aria-hidden="true">–</span>
    <span className="hidden-visually">{spoken}</span>
  </>
);
