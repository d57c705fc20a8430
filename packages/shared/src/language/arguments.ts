import { isTagElement, type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';

/** The type of value a placeholder requires: a moment is in milliseconds; any other value is printed unchanged. */
export type ArgumentKind = 'any' | 'moment';

const moments: ReadonlySet<TYPE> = new Set([TYPE.date, TYPE.time]);

const collect = (elements: readonly MessageFormatElement[], found: Map<string, ArgumentKind>): void => {
  for (const element of elements) {
    if (isTagElement(element)) collect(element.children, found);
    else if (element.type !== TYPE.literal && element.type !== TYPE.pound) {
      if (moments.has(element.type)) found.set(element.value, 'moment');
      else if (!found.has(element.value)) found.set(element.value, 'any');
      if ('options' in element) for (const { value } of Object.values(element.options)) collect(value, found);
    }
  }
};

/** Returns the placeholders of an ICU message by name. Throws if ICU rejects the message. */
export const argumentsOf = (message: string): ReadonlyMap<string, ArgumentKind> => {
  const found = new Map<string, ArgumentKind>();
  collect(parse(message), found);
  return found;
};
