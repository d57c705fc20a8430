/** Renders a word in a space wide enough for either of two words that replace each other. */
export const Steady = ({ children, other }: { children: string; other: string }) => (
  <span className="steady" data-other={other}>
    {children}
  </span>
);
