import type { Shown } from '@orgready/guides/model/check';
import type { Guide } from '@orgready/guides/model/guide';
import { placeholders } from '@orgready/guides/placeholders';
import type { Integration } from '@orgready/shared/contract/entities';
import type { Text } from '@orgready/shared/document/text';
import {
  createTranslator,
  type Messages,
  type Params,
  type Translator,
} from '@orgready/shared/language/translator';

/** A guide's messages in one language, with the setup's own names filled in. */
export interface Words {
  readonly locale: string;
  text(key: string, params?: Params): Text;
  line(key: string, params?: Params): string;
  /** A message, or the org's own words as they are. */
  shown(value: Shown): string;
}

const translators = new WeakMap<Messages, Translator<Messages>>();
const translatorOf = (messages: Messages, locale: string): Translator<Messages> => {
  const known = translators.get(messages);
  if (known) return known;
  const made = createTranslator(messages, locale);
  translators.set(messages, made);
  return made;
};

/** `locale`: one of the guide's; English where it has no such language. */
export const wordsOf = (guide: Guide, locale: string, integration: Integration, customer: string): Words => {
  const messages = guide.locales[locale];
  const translator = translatorOf(messages ?? guide.locales.en, messages ? locale : 'en');
  const names = placeholders(integration, customer);
  const line = (key: string, params?: Params) => translator.line(key, { ...names, ...params });
  return {
    locale: translator.locale,
    text: (key, params) => translator.text(key, { ...names, ...params }),
    line,
    shown: (value) => (typeof value === 'string' ? value : line(value.key, value.params)),
  };
};
