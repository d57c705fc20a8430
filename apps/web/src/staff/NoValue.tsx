/** A cell that has nothing to show: a dash to the eye, words to the ear. */
export const NoValue = ({ spoken }: { spoken: string }) => (
  <>
    <span aria-hidden="true">–</span>
    <span className="hidden-visually">{spoken}</span>
  </>
);
