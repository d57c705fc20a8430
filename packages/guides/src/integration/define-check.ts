import { defineCheckFor } from '../model/check.ts';
import type { Key } from './locales/en.ts';

/** A check of this guide: a message key that does not exist does not compile. */
export const defineCheck = defineCheckFor<Key>();
