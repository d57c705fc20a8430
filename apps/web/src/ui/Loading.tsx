import { LoadingLine } from './LoadingLine.tsx';

/** Renders a placeholder while a page loads. */
export const Loading = () => (
  <main className="sheet-page">
    <LoadingLine />
  </main>
);
