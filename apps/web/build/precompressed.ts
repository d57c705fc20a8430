import { compression, defineAlgorithm } from 'vite-plugin-compression2';

/**
 * Returns a Vite plugin that compresses scripts and styles at the highest level during the build; the API sends the
 * compressed files.
 */
export const precompressed = () =>
  compression({
    include: /\.(?:js|css)$/,
    algorithms: ['brotliCompress', defineAlgorithm('gzip', { level: 9 })],
    logLevel: 'silent',
  });
