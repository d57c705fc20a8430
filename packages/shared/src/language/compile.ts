import { type MessageFormatElement, parse } from '@formatjs/icu-messageformat-parser';
import { isSimple, type Messages } from './translator.ts';

/** A table as the translator takes it without a parser: simple messages as they are, the others as ICU's syntax trees. */
export const compile = (messages: Messages): Readonly<Record<string, string | MessageFormatElement[]>> =>
  Object.fromEntries(
    Object.entries(messages).map(([key, message]) => [key, isSimple(message) ? message : parse(message)]),
  );
