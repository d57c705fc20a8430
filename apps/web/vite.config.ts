import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { compiledMessages } from './build/compiledMessages.ts';
import { precompressed } from './build/precompressed.ts';

const api = { target: 'http://127.0.0.1:4000', changeOrigin: false };

export default defineConfig({
  plugins: [react(), compiledMessages(), precompressed()],
  build: {
    // light-dark() and OKLCH are used as they are; older browsers than these are not served a translation.
    target: ['chrome125', 'edge125', 'firefox128', 'safari17.5'],
    // The content policy allows images from our own origin only, never `data:`.
    assetsInlineLimit: 0,
    // Each of these browsers knows `modulepreload`.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // Libraries change seldom: who comes again after a release has them still.
            // Those that draw QR codes and keep long lists short are for staff only.
            {
              name: 'libraries',
              test: /^(?!.*\/node_modules\/(?:qr|@tanstack\/(?:react-virtual|virtual-core))\/).*\/node_modules\//,
            },
            // What the main bundle shares with the parts that are fetched later: one file instead of a dozen.
            {
              name: 'shared',
              test: /\/web\/src\/(?:ui|locales(?!\/(?:en-later|laterTables|useLaterWords)\.ts)|api(?!\/search\.ts))\/|\/wizard\/(?:act\/|blocks\/use|[\w-]+\.ts$)|\/shared\/src\//,
              minShareCount: 2,
            },
          ],
        },
      },
    },
  },
  server: { proxy: { '/api': api, '/oauth': api } },
  // Generous, as a loaded machine draws a page of jsdom slowly.
  test: { setupFiles: ['./src/testing/setup.ts'], testTimeout: 20_000 },
});
