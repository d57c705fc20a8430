import { compression, defineAlgorithm } from 'vite-plugin-compression2';

/** Scripts and styles are compressed once, as small as they get; the API sends them as they lie there. */
export const precompressed = () =>
  compression({
    include: /\.(?:js|css)$/,
    algorithms: ['brotliCompress', defineAlgorithm('gzip', { level: 9 })],
    logLevel: 'silent',
  });
