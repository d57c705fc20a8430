/** 20 × 20, drawn with a 1.6 stroke in the text color. */
const paths = {
  check: 'm4.5 10.5 3.6 3.6 7.4-8',
  alert: 'M10 4.8v6.6M10 15v.2',
  question: 'M7.4 7.4a2.7 2.7 0 1 1 4 2.4c-.9.5-1.4 1-1.4 2.1M10 15v.2',
  dash: 'M6 10h8',
  pencil: 'm5 15 .7-3.1 7.2-7.2 2.4 2.4-7.2 7.2L5 15Z',
  ring: 'M10 4.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11Z',
  lock: 'M5.8 9h8.4v6H5.8zM7.6 9V7a2.4 2.4 0 0 1 4.8 0v2',
  arc: 'M10 3.5A6.5 6.5 0 1 1 3.5 10',
  external: 'M8.5 5H5v10h10v-3.5M11.5 4.5h4v4M15 5l-5.5 5.5',
  copy: 'M7.5 7.5h8v8h-8zM12.5 7.5v-3h-8v8h3',
  next: 'M4.5 10h11m-4.5-4.5 4.5 4.5-4.5 4.5',
  back: 'M15.5 10h-11m4.5-4.5L4.5 10 9 14.5',
  down: 'm6 8 4 4 4-4',
  download: 'M10 4v8.5m-3.5-3.5 3.5 3.5 3.5-3.5M4.5 15.5h11',
  info: 'M10 9.2v5M10 6v.2',
  refresh: 'M15.5 8A6 6 0 1 0 16 10M15.7 4.5V8h-3.5',
  plus: 'M10 5v10M5 10h10',
  close: 'm6 6 8 8m0-8-8 8',
  book: 'M10 6.2v9.3M10 6.2C8.6 5 6.7 4.6 4 4.6v9.3c2.7 0 4.6.4 6 1.6 1.4-1.2 3.3-1.6 6-1.6V4.6c-2.7 0-4.6.4-6 1.6Z',
  list: 'M4.5 6h11M4.5 10h11M4.5 14h7',
} as const;
export type IconName = keyof typeof paths;

/** Renders an icon, always next to text: the icon itself is hidden from screen readers. */
export const Icon = ({ name, className }: { name: IconName; className?: string }) => (
  <svg
    aria-hidden="true"
    className={className}
    width="20"
    height="20"
    viewBox="0 0 20 20"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.6"
    strokeLinecap="round"
    strokeLinejoin="round"
  >
    <path d={paths[name]} />
  </svg>
);
