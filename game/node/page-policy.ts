/**
 * What the page may load and run, in one place: written into the built page, for hosts of static files, and sent as a
 * header by our own servers. The sandbox's frame has a stricter one of its own (game/sandbox/frame.html).
 */
const directives: Readonly<Record<string, readonly string[]>> = {
  'default-src': ["'none'"],
  // the second is for the sandbox's engine where no frame can be had; text is never made into code
  'script-src': ["'self'", "'wasm-unsafe-eval'"],
  // the editor measures and colours its text with styles it writes itself
  'style-src': ["'self'", "'unsafe-inline'"],
  // the world's pictures come by way of blobs, small pictures of the editor stand in its style sheet
  'img-src': ["'self'", 'data:', 'blob:'],
  'font-src': ["'self'"],
  'connect-src': ["'self'"],
  'media-src': ["'self'"],
  'manifest-src': ["'self'"],
  'worker-src': ["'self'", 'blob:'],
  'frame-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
};

export const pagePolicy = Object.entries(directives)
  .map(([name, sources]) => `${name} ${sources.join(' ')}`)
  .join('; ');
