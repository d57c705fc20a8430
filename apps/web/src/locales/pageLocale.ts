import { localeFor } from '@orgready/shared/language/locales';

/** The language of the pages. The API chooses the same one from `Accept-Language`. */
export const pageLocale = localeFor(navigator.languages);
