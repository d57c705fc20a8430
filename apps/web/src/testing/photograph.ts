/** Returns the pixels that a camera sees of a QR code: each cell as so many. */
export const photograph = (drawn: Element) => {
  const cellPixels = 4;
  const size = Number(drawn.getAttribute('viewBox')?.split(' ').at(-1)) * cellPixels;
  const pixels = new Uint8Array(size * size * 4).fill(255);
  const cells =
    drawn
      .querySelector('.qr-code-cells')
      ?.getAttribute('d')
      ?.matchAll(/M(\d+) (\d+)h/g) ?? [];
  for (const [, x, y] of cells)
    for (let place = 0; place < cellPixels ** 2; place += 1) {
      const column = Number(x) * cellPixels + (place % cellPixels);
      const row = Number(y) * cellPixels + Math.floor(place / cellPixels);
      pixels.fill(0, (row * size + column) * 4, (row * size + column) * 4 + 3);
    }
  return { width: size, height: size, data: pixels };
};
