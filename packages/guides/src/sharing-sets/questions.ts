import type { Question } from '../model/guide.ts';
import { question, usualObject } from './answers.ts';
import type { Key } from './locales/en.ts';
import { linkPattern, type SharingSetsParams } from './params.ts';
import { accountSearch, contactSearch, profileSearch, shareableSearch, siteSearch } from './searches.ts';
import { accountName, chosenProfileNames, contactName, linkChoices, objectLabel, siteName } from './shown.ts';

/** What conditions of this guide can ask of the parameters: what is left to the admin. */
export const needs = {
  'choose-site': ({ site }: SharingSetsParams) => site === undefined,
  'choose-profiles': ({ profiles }: SharingSetsParams) => profiles === undefined,
  'choose-object': ({ object }: SharingSetsParams) => object === undefined,
  'choose-link': ({ link }: SharingSetsParams) => link === undefined,
  'choose-access': ({ access }: SharingSetsParams) => access === undefined,
};

/** The questions that the parameters leave open. */
export const questionsOf = (params: SharingSetsParams): readonly Question<Key>[] => {
  const open: readonly (Question<Key> | false)[] = [
    needs['choose-site'](params) && {
      id: question.site,
      title: 'site.question',
      choose: 'site.choose',
      options: { search: siteSearch, label: 'site.label', chosen: siteName, idPrefix: '0DB' },
    },
    needs['choose-profiles'](params) && {
      id: question.profiles,
      title: 'profiles.question',
      choose: 'profiles.choose',
      options: {
        search: profileSearch,
        label: 'profiles.label',
        chosen: chosenProfileNames,
        most: 20,
        idPrefix: '00e',
      },
    },
    needs['choose-object'](params) && {
      id: question.object,
      title: 'object.question',
      choose: 'object.choose',
      options: {
        search: shareableSearch,
        label: 'object.label',
        chosen: objectLabel,
        usual: usualObject,
        pattern: /^[A-Za-z][A-Za-z0-9_]{0,79}$/,
      },
    },
    needs['choose-link'](params) && {
      id: question.link,
      title: 'link.question',
      choose: 'link.choose',
      options: { from: linkChoices, pattern: linkPattern },
    },
    needs['choose-access'](params) && {
      id: question.access,
      title: 'access.question',
      choose: 'access.choose',
      options: [
        { value: 'Read', label: 'access.read' },
        { value: 'Edit', label: 'access.edit' },
      ],
    },
    {
      id: question.account,
      title: 'account.question',
      choose: 'account.choose',
      options: { search: accountSearch, label: 'account.label', chosen: accountName, idPrefix: '001' },
    },
    {
      id: question.contact,
      title: 'contact.question',
      choose: 'contact.choose',
      options: { search: contactSearch, label: 'contact.label', chosen: contactName, idPrefix: '003' },
    },
  ];
  return open.filter((one) => one !== false);
};
