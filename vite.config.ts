import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** Everything under `web/`, for the browser. The server-side bundle of the portal is built by `web/build.ts`. */
export default defineConfig({
  root: import.meta.dirname,
  publicDir: 'web/public',
  plugins: [react()],
  css: { transformer: 'lightningcss' },
})
