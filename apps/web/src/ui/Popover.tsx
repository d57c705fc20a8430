import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { useWords } from '../locales/Words.tsx';
import { Icon } from './Icon.tsx';
import { placePanel } from './placePanel.ts';
import './popover.css';
import { visibleText } from './visibleText.ts';

/**
 * Renders a small panel next to its anchor. It is the browser's own popover: Escape and a press elsewhere close it,
 * and the focus returns to the anchor.
 */
export const Popover = ({
  anchor,
  title,
  onClose,
  children,
}: {
  anchor: HTMLElement;
  title: string;
  onClose: () => void;
  children: ReactNode;
}) => {
  const { line } = useWords();
  const panel = useRef<HTMLDivElement>(null);
  const id = useId();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another title is another panel, read from the start
  useLayoutEffect(() => {
    const { current } = panel;
    if (!current) return;
    // Forced, not toggled: React may run an effect twice.
    current.togglePopover(true);
    const place = () => placePanel(current, anchor);
    place();
    current.focus({ preventScroll: true });
    // The anchor moves when a phone is rotated or a window is resized.
    addEventListener('resize', place);
    return () => removeEventListener('resize', place);
  }, [anchor, title]);
  return (
    <div
      ref={panel}
      popover="auto"
      role="dialog"
      aria-labelledby={id}
      tabIndex={-1}
      className="popover"
      onToggle={(event) => {
        if (event.newState !== 'closed') return;
        // A press on another control has already moved the focus there. Only lost focus is restored.
        if (document.activeElement === document.body) anchor.focus({ preventScroll: true });
        onClose();
      }}
    >
      <div className="popover-head">
        <b id={id}>{visibleText(title)}</b>
        <button
          type="button"
          className="popover-close"
          aria-label={line('popover.close')}
          onClick={() => panel.current?.hidePopover()}
        >
          <Icon name="close" />
        </button>
      </div>
      {children}
    </div>
  );
};
