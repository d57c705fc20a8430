import { pathToFileURL } from 'node:url';
import { compile } from '@orgready/shared/language/compile';
import type { Messages } from '@orgready/shared/language/translator';
import type { Plugin } from 'vite';

/**
 * Returns a Vite plugin that compiles the message tables, including those of the guides' forms, during the build, so
 * that customers do not download the ICU message parser. In development and in tests, messages are parsed on demand.
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
    filter: { id: /\/src\/(?:[\w-]+\/)*locales\/[a-z]{2}(?:-\w+)?\.ts$/ },
    async handler(id) {
      const tables = (await import(pathToFileURL(id).href)) as Readonly<Record<string, Messages>>;
      return Object.entries(tables)
        .map(([name, messages]) => `export const ${name} = ${JSON.stringify(compile(messages))};`)
        .join('\n');
    },
  },
});
