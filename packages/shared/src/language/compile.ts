import { type MessageFormatElement, parse } from '@formatjs/icu-messageformat-parser';
import { isSimple, type Messages } from './translator.ts';

/**
 * Returns a table that the translator can use without a parser: simple messages unchanged, the others as ICU syntax
 * trees.
 */
export const compile = (messages: Messages): Readonly<Record<string, string | MessageFormatElement[]>> =>
  Object.fromEntries(
    Object.entries(messages).map(([key, message]) => [key, isSimple(message) ? message : parse(message)]),
  );
