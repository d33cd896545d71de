import { defineConfig } from 'vite';

export default defineConfig({
  // Relative, so that the page works under whatever path it is served.
  base: './',
  worker: { format: 'es' },
  build: {
    // The editor alone is beyond Vite's warning; it is loaded after signing in.
    chunkSizeWarningLimit: 4000,
    // Inlined fonts and images would be loaded by everyone, used or not.
    assetsInlineLimit: 0,
    // Hundreds of warnings about the "use client" of libraries, which means nothing here.
    rolldownOptions: { checks: { moduleLevelDirective: false } },
  },
});
