import encodeQR from 'qr';
import { useMemo } from 'react';
import './qr-code.css';

/** Cells of white around a code, which readers need (ISO/IEC 18004, 9.1). */
const quietZone = 4;

/** Renders a text as a QR code, drawn here: no service learns of it. */
export const QrCode = ({ text, label }: { text: string; label: string }) => {
  const rows = useMemo(() => encodeQR(text, 'raw', { ecc: 'medium', border: quietZone }), [text]);
  const path = rows
    .flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : [])))
    .join('');
  return (
    <svg
      className="qr-code"
      role="img"
      aria-label={label}
      viewBox={`0 0 ${rows.length} ${rows.length}`}
      shapeRendering="crispEdges"
    >
      <path className="qr-code-ground" d={`M0 0h${rows.length}v${rows.length}h-${rows.length}z`} />
      <path className="qr-code-cells" d={path} />
    </svg>
  );
};
