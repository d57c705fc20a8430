import { localeFor } from '@orgready/shared/language/locales';

/** The language of the pages; the API chooses the same from `Accept-Language`. */
export const pageLocale = localeFor(navigator.languages);
