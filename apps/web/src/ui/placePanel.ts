const gap = 16;
const distance = 6;

/**
 * Puts a panel of the top layer beside what opened it, in the page's own coordinates, so that it scrolls along:
 * below, or above where there is no room below. CSS anchor positioning is not in every browser we serve.
 */
export const placePanel = (panel: HTMLElement, anchor: Element): void => {
  const at = anchor.getBoundingClientRect();
  const { width, height } = panel.getBoundingClientRect();
  const left = Math.max(gap, Math.min(at.left, document.documentElement.clientWidth - width - gap));
  const below = at.bottom + distance;
  const above = at.top - distance - height;
  const top = below + height > innerHeight - gap && above > gap ? above : below;
  panel.style.left = `${left + scrollX}px`;
  panel.style.top = `${top + scrollY}px`;
};
