import { isTagElement, type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { printAST } from '@formatjs/icu-messageformat-parser/printer.js';

/** What stands for values that are formatted. */
export interface Kinds {
  readonly number: string;
  readonly date: string;
  readonly time: string;
  /** Words after which a number of things is left out instead: "all fields", not "all some fields". */
  readonly beforeNumber: RegExp;
  /** What is between a number and the number that it is part of: "some seats", not "some of some seats". */
  readonly betweenNumbers: string;
}

const literal = (value: string): MessageFormatElement => ({ type: TYPE.literal, value });

/** The text depends on a value in a way that nothing can stand for. */
class Depends extends Error {}

interface Concealing {
  readonly hidden: ReadonlySet<string>;
  readonly unknown: ReadonlySet<string>;
  readonly kinds: Kinds;
  /** Stands for every number that is hidden: the same object each time. */
  readonly number: MessageFormatElement;
}

/** Returns the branch for several of something, unless another number than one or two is distinguished: that text differs. */
const severalOf = (options: Readonly<Record<string, { value: MessageFormatElement[] }>>) => {
  if (Object.keys(options).some((option) => !['one', 'other', '=1', '=2'].includes(option)))
    throw new Depends();
  return options.other?.value ?? [];
};

/** Returns the branch for a name, or that for none; every other choice of a text shows what the value is. */
const namedOf = (
  options: Readonly<Record<string, { value: MessageFormatElement[] }>>,
  isUnknown: boolean,
): MessageFormatElement[] => {
  if (Object.keys(options).some((option) => !['unknown', 'other'].includes(option))) throw new Depends();
  return (isUnknown ? options.unknown : options.other)?.value ?? [];
};

/** Returns whether this is a number that is hidden; `#` is one inside a plural of which the number is. */
const isNumber = (element: MessageFormatElement, { hidden }: Concealing, inNumber: boolean): boolean =>
  element.type === TYPE.pound ? inNumber : element.type === TYPE.number && hidden.has(element.value);

const literalIn = (element: MessageFormatElement | undefined): string =>
  element?.type === TYPE.literal ? element.value : '';

/** Returns a text in which what stands for numbers reads well: one word for a part and its whole, none after "all". */
const tidied = (
  elements: readonly MessageFormatElement[],
  { kinds, number }: Concealing,
): MessageFormatElement[] => {
  const isPart = (at: number): boolean =>
    elements[at] === number &&
    literalIn(elements[at + 1]) === kinds.betweenNumbers &&
    elements[at + 2] === number;
  const wholes = elements.filter((_, at) => !isPart(at) && !isPart(at - 1));
  const isLeftOut = (at: number): boolean =>
    wholes[at] === number && kinds.beforeNumber.test(literalIn(wholes[at - 1]));
  return wholes.flatMap((element, at) => {
    if (isLeftOut(at)) return [];
    return isLeftOut(at - 1) && element.type === TYPE.literal
      ? [literal(element.value.trimStart())]
      : [element];
  });
};

/** Returns what is left of a branch, for a value that is not hidden. */
const withOptions = (
  element: Extract<MessageFormatElement, { options: unknown }>,
  given: Concealing,
  inNumber: boolean,
): MessageFormatElement => ({
  ...element,
  options: Object.fromEntries(
    Object.entries(element.options).map(([option, { value, location }]) => [
      option,
      {
        value: conceal(value, given, inNumber && element.type !== TYPE.plural),
        ...(location && { location }),
      },
    ]),
  ),
});

/** Returns what stands for an element with a value that is hidden. */
const concealed = (
  element: Exclude<MessageFormatElement, { type: TYPE.literal | TYPE.pound | TYPE.tag }>,
  given: Concealing,
  inNumber: boolean,
): MessageFormatElement[] => {
  switch (element.type) {
    case TYPE.date:
      return [literal(given.kinds.date)];
    case TYPE.time:
      return [literal(given.kinds.time)];
    case TYPE.plural:
      return conceal(severalOf(element.options), given, true);
    case TYPE.select:
      return conceal(namedOf(element.options, given.unknown.has(element.value)), given, inNumber);
    default:
      return [element];
  }
};

/** @param inNumber whether `#` is a number that is hidden. */
function conceal(
  elements: readonly MessageFormatElement[],
  given: Concealing,
  inNumber: boolean,
): MessageFormatElement[] {
  const without = elements.flatMap((element): MessageFormatElement[] => {
    if (isNumber(element, given, inNumber)) return [given.number];
    if (isTagElement(element)) return [{ ...element, children: conceal(element.children, given, inNumber) }];
    if (element.type === TYPE.literal || element.type === TYPE.pound) return [element];
    if (given.hidden.has(element.value)) return concealed(element, given, inNumber);
    return ['options' in element ? withOptions(element, given, inNumber) : element];
  });
  return tidied(without, given);
}

/**
 * Returns an ICU message whose text no longer depends on these values: numbers, moments, and how many of something there are
 * become words. Null if a value chooses the text in another way. What is only printed stays for the caller to fill in.
 * @param unknown the values that are not known; a message may have a text of its own for them.
 */
export const withoutNumbers = (
  message: string,
  hidden: ReadonlySet<string>,
  unknown: ReadonlySet<string>,
  kinds: Kinds,
): string | null => {
  try {
    const number = literal(kinds.number);
    return printAST(conceal(parse(message), { hidden, unknown, kinds, number }, false));
  } catch (error) {
    if (error instanceof Depends) return null;
    throw error;
  }
};
