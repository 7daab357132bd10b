// Vite only serves here: target/site is complete as scripts/site leaves it.
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

export default {
  root,
  // A page that isn't there is a 404, not the front page.
  appType: "mpa",
  clearScreen: false,
  build: { outDir: `${root}/target/site` },
  preview: { host: "127.0.0.1", strictPort: false },
};
