import { pathToFileURL } from 'node:url';
import { compile } from '@orgready/shared/language/compile';
import type { Messages } from '@orgready/shared/language/translator';
import type { Plugin } from 'vite';

/**
 * Compiles the tables of messages, those of the guides' forms too, while the pages are built, so that the parser of ICU messages is not part
 * of what a customer downloads. While developing and in tests messages are parsed as they are needed.
 */
export const compiledMessages = (): Plugin => ({
  name: 'orgready:compiled-messages',
  apply: 'build',
  config: () => ({
    resolve: {
      alias: { '@formatjs/icu-messageformat-parser': '@formatjs/icu-messageformat-parser/no-parser.js' },
    },
  }),
  load: {
    filter: { id: /\/src\/(?:staff\/[\w-]+\/)?locales\/[a-z]{2}(?:-\w+)?\.ts$/ },
    async handler(id) {
      const tables = (await import(pathToFileURL(id).href)) as Readonly<Record<string, Messages>>;
      return Object.entries(tables)
        .map(([name, messages]) => `export const ${name} = ${JSON.stringify(compile(messages))};`)
        .join('\n');
    },
  },
});
