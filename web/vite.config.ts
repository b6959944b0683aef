import { defineConfig } from 'vite'

// `base: './'` keeps every address in the built page relative, so that build/site works from any folder of any static
// host. The engine (web/engine/wasm) is made by the wasm build before this one.
export default defineConfig({
  base: './',
  publicDir: '../public',
  worker: { format: 'es' },
  build: { outDir: '../build/site', emptyOutDir: true, target: 'es2022', chunkSizeWarningLimit: 1000 },
  cacheDir: '../build/vite',
})
