// Vite is only the server: scripts/site has built everything in target/site.
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

export default {
  root,
  // A missing page is a 404, not the front page.
  appType: "mpa",
  clearScreen: false,
  build: { outDir: `${root}/target/site` },
  preview: { host: "127.0.0.1", strictPort: false },
};
