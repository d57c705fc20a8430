import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';

afterEach(cleanup);
// jsdom draws nothing, so it does not scroll either.
window.scrollTo = () => {};
