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

const collectChosen = (elements: readonly MessageFormatElement[], found: Set<string>): void => {
  for (const element of elements) {
    if (isTagElement(element)) collectChosen(element.children, found);
    else if ('options' in element) {
      found.add(element.value);
      for (const { value } of Object.values(element.options)) collectChosen(value, found);
    } else if ('value' in element && (element.type === TYPE.number || moments.has(element.type)))
      found.add(element.value);
  }
};

/** Returns the placeholders of an ICU message that are not only printed: numbers, moments, and those that choose a text. */
export const chosenBy = (message: string): ReadonlySet<string> => {
  const found = new Set<string>();
  collectChosen(parse(message), found);
  return found;
};

/** Returns the placeholders of an ICU message by name. Throws if ICU rejects the message. */
export const argumentsOf = (message: string): ReadonlyMap<string, ArgumentKind> => {
  const found = new Map<string, ArgumentKind>();
  collect(parse(message), found);
  return found;
};
