import encodeQR from 'qr';
import { useMemo } from 'react';
import { useStaffWords } from './useStaffWords.ts';

/** Cells of white around a code, which readers need (ISO/IEC 18004, 9.1). */
const quietZone = 4;

/** Renders an address as a QR code, drawn here: no service learns of it. */
export const LinkCode = ({ url }: { url: string }) => {
  const { line } = useStaffWords();
  const rows = useMemo(() => encodeQR(url, 'raw', { ecc: 'medium', border: quietZone }), [url]);
  const path = rows
    .flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : [])))
    .join('');
  return (
    <svg
      className="link-code"
      role="img"
      aria-label={line('links.code-name')}
      viewBox={`0 0 ${rows.length} ${rows.length}`}
      shapeRendering="crispEdges"
    >
      <path className="link-code-ground" d={`M0 0h${rows.length}v${rows.length}h-${rows.length}z`} />
      <path className="link-code-cells" d={path} />
    </svg>
  );
};
