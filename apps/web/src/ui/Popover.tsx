import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { useWords } from '../locales/Words.tsx';
import { Icon } from './Icon.tsx';
import { placePanel } from './placePanel.ts';
import './popover.css';

/**
 * A small panel beside what was asked about. The browser's own popover: Escape and a press elsewhere close it, and
 * the focus goes back to the anchor.
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
  // biome-ignore lint/correctness/useExhaustiveDependencies: with another title it is another panel, read from its start
  useLayoutEffect(() => {
    const { current } = panel;
    if (!current) return;
    // Forced, not toggled: React may run an effect twice.
    current.togglePopover(true);
    const place = () => placePanel(current, anchor);
    place();
    current.focus({ preventScroll: true });
    // A telephone that is turned, a window made narrow: the anchor is elsewhere then.
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
        // A press on another control has taken the focus there; only a focus that fell out is brought back.
        if (document.activeElement === document.body) anchor.focus({ preventScroll: true });
        onClose();
      }}
    >
      <div className="popover-head">
        <b id={id}>{title}</b>
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
