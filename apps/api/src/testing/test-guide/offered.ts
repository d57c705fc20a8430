import { guides } from '@orgready/guides';
import { testGuide } from './guide.ts';

/** The guides of the product and the one that only tests know. */
export const offered = [...guides, testGuide];
