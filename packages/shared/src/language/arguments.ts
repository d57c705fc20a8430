import { isTagElement, type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';

/** What the value of a placeholder must be: a moment is in milliseconds, anything else is said as it is. */
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

/** The placeholders of an ICU message by name. Throws where ICU refuses the message. */
export const argumentsOf = (message: string): ReadonlyMap<string, ArgumentKind> => {
  const found = new Map<string, ArgumentKind>();
  collect(parse(message), found);
  return found;
};
