import { later } from '../ui/later.tsx';

/** A QR code. Few people look at one, so its program is fetched when it is needed. */
export const QrCodeLater = later(async () => (await import('./QrCode.tsx')).QrCode);
