/** A word that stands in for another and back, in a place that has room for either. */
export const Steady = ({ children, other }: { children: string; other: string }) => (
  <span className="steady" data-other={other}>
    {children}
  </span>
);
