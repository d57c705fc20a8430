import { cleanup, configure } from '@testing-library/react';
import { afterEach, beforeEach, vi } from 'vitest';
import { FakeEventSource } from './FakeEventSource.ts';
import { fakePopover } from './fakePopover.ts';

fakePopover();
// What is waited for comes late on a loaded machine.
configure({ asyncUtilTimeout: 5000 });

beforeEach(() => {
  vi.stubGlobal('EventSource', FakeEventSource);
  // jsdom draws nothing, so it neither scrolls nor has sizes to observe.
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      unobserve() {}
      disconnect() {}
    },
  );
  vi.stubGlobal('scrollTo', () => {});
});

afterEach(() => {
  cleanup();
  FakeEventSource.open = [];
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});
